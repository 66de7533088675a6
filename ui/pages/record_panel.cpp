#include "ui/pages/record_panel.h"

#include "ui/decisions/amount_words.h"
#include "ui/decisions/field_words.h"
#include "ui/theme/tinted_icon.h"
#include "ui/widgets/button.h"
#include "ui/widgets/details_box.h"
#include "ui/widgets/icon_view.h"
#include "ui/widgets/key_values.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/value_field.h"
#include "ui/widgets/version_list.h"

#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace pitanga {
namespace {

constexpr int sidePadding = 18;

QScrollArea *scrolling(QWidget *content, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setMinimumSize(1, 1); // when room is short the fields give way, not the head
    area->viewport()->setAutoFillBackground(false);
    area->setWidget(content);
    content->setAutoFillBackground(false);
    return area;
}

QWidget *tagged(const QString &icon, const QString &words, QWidget *parent)
{
    auto *tag = new QWidget(parent);
    auto *row = new QHBoxLayout(tag);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(new IconView(icon, Role::Faint, 0.95, tag));
    row->addWidget(new TextLabel(words, TextSize::Caption, Role::Faint, QFont::Normal, tag));
    return tag;
}

// Words wrap; ids and names of files do not, and have to end within the pane.
QString heading(const QString &label)
{
    constexpr int longestWord = 22;
    constexpr int longest = 120;
    QStringList words = label.split(u' ');
    for (QString &word : words)
        if (word.size() > longestWord)
            word = word.first(longestWord - 4) + QChar(0x2026) + word.last(4);
    const QString text = words.join(u' ');
    return text.size() > longest ? text.first(longest) + QChar(0x2026) : text;
}

} // namespace

RecordPanel::RecordPanel(QWidget *parent)
    : Card(parent),
      m_back(new Button(Button::Kind::Quiet, tr("All records"), this)),
      m_title(new TextLabel({}, TextSize::Section, Role::Text, QFont::DemiBold, this)),
      m_kind(new TextLabel({}, TextSize::Caption, Role::Soft, QFont::Normal, this)),
      m_tabs(new QTabBar(this)),
      m_panes(new QStackedWidget(this)),
      m_waiting(new MessageBar(State::Ask, this)),
      m_fields(new QWidget(this)),
      m_fieldColumn(new QVBoxLayout(m_fields)),
      m_versions(new VersionList(this)),
      m_raw(makeRawTextBox(tr("Raw form of the record"), this)),
      m_hint(new QWidget(this))
{
    setAccessibleName(tr("Record"));
    setFocusProxy(m_tabs);
    auto *hint = (new TextLabel(tr("Choose a record to see its fields and versions."), TextSize::Dense,
                                Role::Soft, QFont::Normal, m_hint))
                     ->wrapping();
    hint->setAlignment(Qt::AlignCenter);
    auto *hintColumn = new QVBoxLayout(m_hint);
    hintColumn->setContentsMargins(32, 32, 32, 32);
    hintColumn->addWidget(hint);
    m_fieldScroll = scrolling(buildFieldPane(), this);
    auto *versionBox = new QWidget(this);
    auto *versionColumn = new QVBoxLayout(versionBox);
    versionColumn->setContentsMargins(sidePadding, 12, sidePadding, 16);
    versionColumn->addWidget(m_versions);
    versionColumn->addStretch();
    auto *rawBox = new QWidget(this);
    auto *rawColumn = new QVBoxLayout(rawBox);
    rawColumn->setContentsMargins(sidePadding, 12, sidePadding, 16);
    rawColumn->addWidget(m_raw);
    m_panes->addWidget(m_fieldScroll);
    m_panes->addWidget(scrolling(versionBox, this));
    m_panes->addWidget(rawBox);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 16, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_back, 0, Qt::AlignLeading); // also while there is nothing to show
    column->addWidget(buildHead());
    column->addWidget(m_panes, 1);
    column->addWidget(m_hint, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_panes, &QStackedWidget::setCurrentIndex);
    connect(m_back, &Button::clicked, this, &RecordPanel::backRequested);
    clear();
}

QWidget *RecordPanel::buildHead()
{
    m_back->setDense();
    m_back->setIconName(QStringLiteral("chevron"), chevronBack(layoutDirection()));
    m_back->hide();
    m_title->wrapping();
    m_kind->wrapping();
    m_tabs->addTab(tr("Record"));
    m_tabs->addTab(tr("Versions"));
    m_tabs->addTab(tr("Raw"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setFocusPolicy(Qt::StrongFocus);
    m_tabs->setAccessibleName(tr("Views of the record"));
    m_head = new QWidget(this);
    auto *column = new QVBoxLayout(m_head);
    column->setContentsMargins(sidePadding, 0, sidePadding, 0);
    column->setSpacing(1);
    column->addWidget(m_title);
    column->addWidget(m_kind);
    column->addSpacing(8);
    column->addWidget(m_tabs, 0, Qt::AlignLeading);
    column->addWidget(new Hairline(m_head));
    return m_head;
}

QWidget *RecordPanel::buildFieldPane()
{
    m_waiting->setStacked(true);
    m_waiting->hide();
    m_fieldColumn->setContentsMargins(sidePadding, 14, sidePadding, 16);
    m_fieldColumn->setSpacing(10);
    return m_fields;
}

void RecordPanel::setDevice(const DeviceFact &device)
{
    m_versions->setOwnInstance(device.instanceId);
}

void RecordPanel::setBackVisible(bool visible)
{
    m_back->setVisible(visible);
}

void RecordPanel::clear()
{
    m_record = {};
    m_head->hide();
    m_panes->hide();
    m_hint->show();
}

void RecordPanel::show(const RecordDetails &record)
{
    const bool another = record.id != m_record.id;
    m_record = record;
    m_title->setText(record.label.isEmpty() ? shortId(record.id) : heading(record.label));
    m_title->setToolTip(record.label.toHtmlEscaped());
    m_kind->setText(record.modelTitle);
    m_raw->setPlainText(rawWords(record.serialized, record.fields));
    m_versions->show(record.versions);
    showFields();
    m_head->show();
    m_panes->show();
    m_hint->hide();
    setAccessibleName(tr("Record %1").arg(m_title->text()));
    if (another)
        m_fieldScroll->ensureVisible(0, 0);
}

void RecordPanel::showFields()
{
    m_fieldColumn->removeWidget(m_waiting);
    m_waiting->setParent(this);
    while (QLayoutItem *item = m_fieldColumn->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_waiting->say(tr("A newer version waits."), m_record.waitingReason);
    m_fieldColumn->addWidget(m_waiting);
    m_waiting->setVisible(!m_record.waitingReason.isEmpty());
    const qsizetype count = std::min(m_record.fields.size(), m_record.values.size());
    QList<int> order = tableColumns(m_record.fields);
    for (int i = 0; i < int(count); ++i)
        if (!order.contains(i))
            order.append(i);
    for (const int i : std::as_const(order))
        if (i < int(count))
            addField(m_record.fields.at(i), m_record.values.at(i));
    addOrigin();
    m_fieldColumn->addStretch();
}

void RecordPanel::addField(const FieldFact &field, const QVariant &value)
{
    const QString title = field.title.isEmpty() ? field.name : field.title;
    auto *box = new QWidget(m_fields);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget((new TextLabel(title, TextSize::Caption, Role::Soft, QFont::Medium, box))->wrapping(), 1);
    if (field.secret)
        head->addWidget(tagged(QStringLiteral("lock"), tr("Secret"), box));
    else if (field.personal)
        head->addWidget(tagged(QStringLiteral("person"), tr("Personal"), box));
    column->addLayout(head);
    column->addWidget(new ValueField(title, valueWords(field, value), box));
    m_fieldColumn->addWidget(box);
}

void RecordPanel::addOrigin()
{
    m_fieldColumn->addSpacing(4);
    m_fieldColumn->addWidget(new Hairline(m_fields));
    auto *origin = new KeyValues(5.2, m_fields);
    origin->add(tr("State"), m_record.changedHere ? tr("Changed here, goes out with the next sync")
                                                  : tr("As last synced or saved"));
    for (const auto &[label, text] :
         {std::pair(tr("Part"), m_record.partition), std::pair(tr("Source"), m_record.sourceId),
          std::pair(tr("Id"), m_record.id)}) {
        origin->addMono(label, text);
    }
    m_fieldColumn->addWidget(origin);
}

} // namespace pitanga
