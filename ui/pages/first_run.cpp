#include "ui/pages/first_run.h"

#include "ui/decisions/amount_words.h"
#include "ui/decisions/error_words.h"
#include "ui/pages/add_address_panel.h"
#include "ui/pages/first_run_steps.h"
#include "ui/pages/join_page.h"
#include "ui/theme/theme.h"
#include "ui/theme/tinted_icon.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/code_comparison.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/wizard_steps.h"

#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace pitanga {
namespace {

class Brand final : public QWidget
{
public:
    explicit Brand(QWidget *parent) : QWidget(parent)
    {
        theme::follow(this, [this] { setFixedSize(theme::em(2.1), theme::em(2.1)); });
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        applicationIcon().paint(&painter, rect());
    }
};

} // namespace

FirstRun::FirstRun(QWidget *parent)
    : QWidget(parent),
      m_head(new QWidget(this)),
      m_steps(new WizardSteps({tr("Name"), tr("Facility"), tr("Ready")}, m_head)),
      m_scroll(new QScrollArea(this)),
      m_column(new QWidget),
      m_title(new TextLabel({}, TextSize::Title, Role::Text, QFont::DemiBold, m_column)),
      m_line(new TextLabel({}, TextSize::Body, Role::Soft, QFont::Normal, m_column)),
      m_places(new QWidget(m_column)),
      m_name(new NameStep(m_places)),
      m_facility(new FacilityStep(m_places)),
      m_compare(new CodeComparison(m_places)),
      m_approval(new TextLabel({}, TextSize::Body, Role::Text, QFont::Normal, m_places)),
      m_password(new JoinPage(m_places)),
      m_create(new CreateFacilityForm(m_places)),
      m_ready(new TextLabel({}, TextSize::Body, Role::Text, QFont::Normal, m_places)),
      m_error(new MessageBar(State::Stop, m_column)),
      m_footLine(new Hairline(this)),
      m_foot(new QWidget(this)),
      m_back(new Button(Button::Kind::Plain, tr("Back"), m_foot)),
      m_next(new TextLabel({}, TextSize::Caption, Role::Soft, QFont::Normal, m_foot)),
      m_quiet(new Button(Button::Kind::Quiet, {}, m_foot)),
      m_go(new Button(Button::Kind::Primary, {}, m_foot))
{
    buildHead();
    buildPlaces();
    buildFoot();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_footLine);
    column->addWidget(m_foot);
    connectPlaces();
    theme::follow(this, [this] { setLayoutClass(m_layout, m_windowHeight); });
    goTo(Place::Name);
}

void FirstRun::buildHead()
{
    auto *row = new QHBoxLayout(m_head);
    row->setSpacing(12);
    row->addWidget(new Brand(m_head));
    row->addWidget(
        new TextLabel(QStringLiteral("Pitanga"), TextSize::Section, Role::Text, QFont::DemiBold, m_head));
    row->addStretch();
    row->addWidget(m_steps);
}

void FirstRun::buildPlaces()
{
    m_title->wrapping();
    m_line->wrapping();
    m_approval->wrapping();
    m_ready->wrapping();
    m_password->setWithinColumn();
    m_error->hide();
    for (TextLabel *words : {m_approval, m_ready})
        words->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_placeWidgets = {m_name, m_facility, m_compare, m_approval, m_password, m_create, m_ready};
    auto *places = new QVBoxLayout(m_places);
    places->setContentsMargins(0, 0, 0, 0);
    for (QWidget *place : std::as_const(m_placeWidgets))
        places->addWidget(place);
    auto *column = new QVBoxLayout(m_column);
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addWidget(m_line);
    column->addSpacing(14);
    column->addWidget(m_error);
    column->addWidget(m_places, 1);
    m_scroll->setWidget(m_column);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setMinimumSize(1, 1);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_column->setAutoFillBackground(false);
}

void FirstRun::buildFoot()
{
    auto *row = new QHBoxLayout(m_foot);
    row->setSpacing(12);
    row->addWidget(m_back);
    row->addStretch();
    row->addWidget(m_next);
    row->addWidget(m_quiet);
    row->addWidget(m_go);
    m_go->setAutoDefault(false);
}

void FirstRun::connectPlaces()
{
    connect(m_go, &Button::clicked, this, &FirstRun::goOn);
    connect(m_back, &Button::clicked, this, &FirstRun::goBack);
    connect(m_quiet, &Button::clicked, this, [this] {
        if (m_place == Place::Ready || m_place == Place::Name)
            emit finished({});
        else
            usePassword();
    });
    connect(m_name, &NameStep::entered, this, &FirstRun::goOn);
    connect(m_name, &NameStep::languageChosen, this, &FirstRun::languageChosen);
    connect(m_facility, &FacilityStep::choiceChanged, this, &FirstRun::tellFoot);
    connect(m_facility, &FacilityStep::createRequested, this, [this] { goTo(Place::Create); });
    connect(m_facility, &FacilityStep::addressEntered, this, &FirstRun::addressEntered);
    connect(m_compare, &CodeComparison::agreed, this, &FirstRun::agreed);
    connect(m_compare, &CodeComparison::differed, this, &FirstRun::differed);
    connect(m_compare, &CodeComparison::startAgainRequested, this, &FirstRun::meetRequested);
    connect(m_password, &JoinPage::joinRequested, this, &FirstRun::joinRequested);
    connect(m_password, &Page::backRequested, this, [this] { goTo(Place::Facility); });
    connect(m_create, &CreateFacilityForm::changed, this, &FirstRun::tellFoot);
    connect(m_create, &CreateFacilityForm::entered, this, [this] {
        if (m_create->isComplete())
            goOn();
    });
}

void FirstRun::goTo(Place place)
{
    m_place = place;
    m_error->hide();
    for (int i = 0; i < int(m_placeWidgets.size()); ++i)
        m_placeWidgets.at(i)->setVisible(i == int(place));
    m_steps->setCurrent(place == Place::Name ? 0 : place == Place::Ready ? 2 : 1);
    const QString peer = isolated(m_chosenPeer.name);
    const QString facility = isolated(m_chosen.name);
    const std::pair<QString, QString> words[]{
        {tr("What is this laptop called?"), tr("Three short steps, then its data comes by itself.")},
        {tr("Which facility do you work in?"), tr("Choose yours, and its data comes to this laptop.")},
        {tr("Do both screens show the same words?"),
         tr("Look at %1. The same words prove that nobody is in between.").arg(peer)},
        {tr("%1 is being asked").arg(peer), tr("Somebody there lets this laptop in with one click.")},
        {QString(), QString()},
        {tr("A new facility"), tr("It begins on this laptop. Other devices join it from here.")},
        {tr("This laptop belongs to %1 now").arg(facility), QString()}};
    m_title->setText(words[int(place)].first);
    m_line->setText(words[int(place)].second);
    m_title->setVisible(!m_title->text().isEmpty());
    m_line->setVisible(!m_line->text().isEmpty());
    tellFoot();
    m_scroll->ensureVisible(0, 0);
    if (place == Place::Name)
        m_name->field()->setFocus(Qt::OtherFocusReason);
    else if (place == Place::Create)
        m_create->firstControl()->setFocus(Qt::OtherFocusReason);
    else if (place == Place::Compare)
        m_compare->firstControl()->setFocus(Qt::OtherFocusReason);
    else if (place == Place::Password)
        m_password->firstControl()->setFocus(Qt::OtherFocusReason);
    else if (m_go->isVisibleTo(this))
        m_go->setFocus(Qt::OtherFocusReason);
}

void FirstRun::tellFoot()
{
    const auto chosen = m_facility->chosen();
    const bool go = m_place == Place::Name || m_place == Place::Ready ||
                    (m_place == Place::Facility && chosen) ||
                    (m_place == Place::Create && m_create->isComplete());
    m_go->setVisible(go);
    m_back->setVisible(m_place != Place::Name && m_place != Place::Ready);
    m_foot->setVisible(m_place != Place::Password);
    m_footLine->setVisible(m_place != Place::Password);
    // Where the words differ nobody is to type a password to that device either.
    const bool trusted = m_compare->meeting().state != MeetingState::Differs;
    m_quiet->setVisible((m_place == Place::Compare && trusted) || m_place == Place::Approval ||
                        (m_place == Place::Name && m_canLeave) ||
                        (m_place == Place::Ready && !m_chosenPeer.id.isEmpty()));
    m_quiet->setText(m_place == Place::Ready || m_place == Place::Name ? tr("Later")
                                                                       : tr("Use a name and password instead"));
    m_next->setVisible(m_place == Place::Facility && go && m_layout > LayoutClass::Narrow);
    m_next->setText(tr("Next: prove that you may join"));
    switch (m_place) {
    case Place::Facility:
        if (chosen)
            m_go->setText(tr("Join %1").arg(buttonText(chosen->facility.name)));
        break;
    case Place::Create:
        m_go->setText(tr("Create it"));
        break;
    case Place::Ready:
        m_go->setText(m_chosenPeer.id.isEmpty() ? tr("Start") : tr("Get its data"));
        break;
    default:
        m_go->setText(tr("Continue"));
    }
}

void FirstRun::goOn()
{
    switch (m_place) {
    case Place::Name:
        if (m_name->name().isEmpty())
            return m_name->field()->setFocus(Qt::OtherFocusReason);
        return emit nameChosen(m_name->name());
    case Place::Facility:
        return join();
    case Place::Create:
        m_go->setVisible(false);
        return emit createRequested(m_create->facility(), m_create->user(), m_create->password());
    case Place::Ready:
        return emit finished(m_chosenPeer.id);
    default:
        return;
    }
}

void FirstRun::join()
{
    const auto chosen = m_facility->chosen();
    if (!chosen)
        return;
    m_chosen = chosen->facility;
    m_chosenPeer = chosen->holders.first();
    if (!m_canCompare || m_chosenPeer.kind != PeerKind::Pitanga || !m_chosenPeer.encrypted)
        return usePassword();
    if (m_chosenPeer.keyCompared)
        return askForApproval();
    MeetingFact calling;
    calling.peerId = m_chosenPeer.id;
    calling.peerName = m_chosenPeer.name;
    m_compare->show(calling, m_now);
    goTo(Place::Compare);
    emit meetRequested(m_chosenPeer.id);
}

void FirstRun::usePassword()
{
    if (m_compare->meeting().isUnderWay() && !m_compare->meeting().id.isEmpty() && m_place == Place::Compare)
        emit meetingLeft(m_compare->meeting().id);
    if (m_place == Place::Approval)
        emit approvalCancelled(m_chosenPeer.id);
    m_password->open(m_chosenPeer, m_chosen.datasetId);
    goTo(Place::Password);
}

void FirstRun::askForApproval()
{
    m_approval->setText(
        tr("On %1, click “Let it join”. This page goes on by itself.").arg(isolated(m_chosenPeer.name)));
    goTo(Place::Approval);
    emit approvalRequested(m_chosenPeer.id, m_chosen.datasetId);
}

void FirstRun::setLanguage(const QString &code)
{
    m_name->setLanguage(code);
}

void FirstRun::goOnFrom(const FirstRun &before)
{
    QLineEdit *name = m_name->field();
    name->setText(before.m_name->field()->text());
    name->setModified(before.m_name->field()->isModified());
    m_name->languages()->setFocus(Qt::OtherFocusReason);
}

void FirstRun::setCanLeave(bool can)
{
    m_canLeave = can;
    tellFoot();
}

void FirstRun::setDevice(const DeviceFact &device)
{
    m_device = device;
    m_name->setName(device.name);
    m_compare->setDevice(device);
    m_facility->addressPanel()->setOwnAddresses(device.addresses);
}

void FirstRun::setPeer(const PeerFact &peer)
{
    m_peers.insert(peer.id, peer);
    showFacilities();
}

void FirstRun::removePeer(const QString &peerId)
{
    m_peers.remove(peerId);
    showFacilities();
}

void FirstRun::showFacilities()
{
    m_facility->setFacilities(facilitiesNearby(m_peers.values()));
}

void FirstRun::setMeeting(const MeetingFact &meeting)
{
    if (m_place != Place::Compare || !meeting.startedHere)
        return;
    m_compare->show(meeting, m_now);
    tellFoot();
    if (meeting.state == MeetingState::Agreed)
        askForApproval();
}

void FirstRun::answerName(const std::optional<Error> &error)
{
    if (!error)
        return goTo(Place::Facility);
    const ErrorWords words = errorWords(*error);
    m_error->say(words.headline, words.rest);
    m_error->show();
}

void FirstRun::answerAddress(const std::optional<Error> &error)
{
    if (error)
        m_facility->addressPanel()->showError(*error);
    else
        m_facility->addressPanel()->finish();
}

void FirstRun::answerJoin(const FacilityFact &facility, const std::optional<Error> &error)
{
    if (!error)
        return showReady(facility);
    if (m_place == Place::Password)
        return m_password->showError(*error);
    if (m_place != Place::Approval)
        return;
    goTo(Place::Facility);
    const ErrorWords words = errorWords(*error);
    m_error->say(words.headline, words.rest);
    m_error->setReport(errorReport(*error, QStringLiteral("joining ") + m_chosen.datasetId));
    m_error->show();
}

void FirstRun::answerCreate(const FacilityFact &facility, const std::optional<Error> &error)
{
    if (!error) {
        m_create->clearPassword();
        m_chosenPeer = PeerFact();
        return showReady(facility);
    }
    tellFoot();
    const ErrorWords words = errorWords(*error);
    m_error->say(words.headline, words.rest);
    m_error->setReport(errorReport(*error, QStringLiteral("creating a facility")));
    m_error->show();
}

void FirstRun::showReady(const FacilityFact &facility)
{
    m_chosen = facility;
    m_ready->setText(
        m_chosenPeer.id.isEmpty()
            ? tr("Next, let other devices join it, or add its people on the page Data.")
            : tr("Its data is on %1. Nothing has moved yet: get it now, or later with Sync on its card.")
                  .arg(isolated(m_chosenPeer.name)));
    goTo(Place::Ready);
}

void FirstRun::goBack()
{
    if (m_place == Place::Compare && m_compare->meeting().isUnderWay() && !m_compare->meeting().id.isEmpty())
        emit meetingLeft(m_compare->meeting().id);
    if (m_place == Place::Approval)
        emit approvalCancelled(m_chosenPeer.id);
    if (m_place == Place::Facility)
        goTo(Place::Name);
    else if (m_place != Place::Name && m_place != Place::Ready)
        goTo(Place::Facility);
}

void FirstRun::setLayoutClass(LayoutClass layout, int windowHeight)
{
    m_layout = layout;
    m_windowHeight = windowHeight;
    fitMargins();
    const bool narrow = layout == LayoutClass::Narrow;
    m_steps->setShort(narrow);
    m_facility->setStacked(narrow);
    m_compare->setStacked(narrow);
    m_error->setStacked(narrow);
    m_password->setLayoutClass(LayoutClass::Narrow, windowHeight);
    tellFoot();
}

// One column in the middle, with head and foot from edge to edge.
void FirstRun::fitMargins()
{
    const bool narrow = m_layout == LayoutClass::Narrow;
    const bool low = m_windowHeight < 640;
    const int side = narrow ? 20 : 48;
    m_head->layout()->setContentsMargins(side, low ? 10 : 24, side, low ? 6 : 16);
    m_foot->layout()->setContentsMargins(side, low ? 8 : 16, side, low ? 8 : 16);
    const int margin = std::max(side, (width() - theme::em(50.7)) / 2);
    m_column->layout()->setContentsMargins(margin, low ? 8 : 20, margin, 16);
}

void FirstRun::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitMargins();
}

void FirstRun::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::color(Role::Window));
    if (m_foot->isVisible())
        painter.fillRect(m_foot->geometry(), theme::color(Role::Card));
}

} // namespace pitanga
