// The checks that every page is held to find what they are there for.
#include "page_checks.h"
#include "tests/support/test_program.h"
#include "ui/language.h"
#include "ui/theme/shapes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/text_label.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QTest>
#include <QVBoxLayout>

using namespace pitanga;

namespace {

/// Writes its text by itself, as rows and charts do, in a place that may be too small for it.
class Written final : public QWidget
{
public:
    Written(const QString &text, int room, QWidget *parent) : QWidget(parent), m_text(text), m_room(room) {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setFont(theme::font(TextSize::Body));
        paintWords(painter, QRect(0, 0, m_room, height()), Qt::AlignLeft | Qt::AlignVCenter, m_text);
    }

private:
    QString m_text;
    int m_room;
};

} // namespace

class PageChecksTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }

    void aPageWithNothingWrongHasNoProblem();
    void aTextThatIsPaintedIntoTooLittleRoomIsFound();
    void wordsLeftOutInTheMiddleAreFoundAndShortIdsAreNot();
    void aTextHalfScrolledAwayIsNotCut();
    void aFieldThatLeavesTheWindowIsFound();
    void aColumnThatIsCutIsFound();
    void aCardWithNothingInHalfOfItIsFound();
    void aBarThatScrollsToNothingIsFound();

private:
    QStringList problems();
    /// Of the problems those that begin so.
    int count(const QString &beginning);

    std::unique_ptr<QWidget> m_window;
};

void PageChecksTest::initTestCase()
{
    theme::install(*qApp, {Look::Light, 1});
}

void PageChecksTest::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(400, 300);
}

QStringList PageChecksTest::problems()
{
    m_window->show();
    if (!QTest::qWaitForWindowExposed(m_window.get()))
        return {QStringLiteral("not shown")};
    QTest::qWait(10);
    return pageProblems(*m_window);
}

int PageChecksTest::count(const QString &beginning)
{
    return int(problems().filter(QRegularExpression(u'^' + QRegularExpression::escape(beginning))).size());
}

void PageChecksTest::aPageWithNothingWrongHasNoProblem()
{
    auto *column = new QVBoxLayout(m_window.get());
    column->addWidget(new TextLabel(QStringLiteral("Nearby"), TextSize::Title, Role::Text));
    column->addWidget(new Written(QStringLiteral("Library laptop"), 300, m_window.get()));
    column->addStretch();

    QCOMPARE(problems(), QStringList());
}

void PageChecksTest::aTextThatIsPaintedIntoTooLittleRoomIsFound()
{
    auto *written =
        new Written(QStringLiteral("Stopped: this screen needs its administrator"), 200, m_window.get());
    written->resize(400, 30);

    QCOMPARE(count(QStringLiteral("cut where it is painted")), 1);
}

void PageChecksTest::wordsLeftOutInTheMiddleAreFoundAndShortIdsAreNot()
{
    const QString reason = QStringLiteral("Library laptop m\u2026ator can allow it.");
    for (const QString &text : {reason, QStringLiteral("77aa\u20260a04"), QStringLiteral("Open a file\u2026")})
        (new Written(text, 400, m_window.get()))
            ->setGeometry(0, 30 * int(m_window->children().size()), 400, 30);

    QCOMPARE(count(QStringLiteral("words left out: ") + reason), 1);
    QCOMPARE(count(QStringLiteral("words left out")), 1);
}

void PageChecksTest::aTextHalfScrolledAwayIsNotCut()
{
    auto *area = new QScrollArea(m_window.get());
    area->setAccessibleName(QStringLiteral("Devices"));
    area->resize(400, 300);
    auto *content = new QWidget;
    content->resize(380, 900);
    for (int line = 0; line < 30; ++line)
        (new Written(QStringLiteral("Library laptop"), 380, content))->setGeometry(0, 30 * line + 11, 380, 30);
    area->setWidget(content);

    QCOMPARE(problems(), QStringList());
}

void PageChecksTest::aFieldThatLeavesTheWindowIsFound()
{
    auto *field = new QLineEdit(m_window.get());
    field->setAccessibleName(QStringLiteral("Search"));
    field->setGeometry(250, 10, 200, 40);

    QCOMPARE(count(QStringLiteral("cut: field Search")), 1);
}

void PageChecksTest::aColumnThatIsCutIsFound()
{
    QStandardItemModel model(3, 4);
    auto *table = new DataTable(QStringLiteral("Records"), m_window.get());
    table->setModel(&model);
    table->resize(400, 200);
    for (int column = 0; column < 4; ++column)
        table->setColumnWidth(column, 150);

    QCOMPARE(count(QStringLiteral("column")), 2);
    table->fitColumns();
    QCOMPARE(count(QStringLiteral("column")), 0);
    m_window.reset();
}

void PageChecksTest::aCardWithNothingInHalfOfItIsFound()
{
    auto *area = new QScrollArea(m_window.get());
    area->resize(400, 300);
    area->setWidgetResizable(true);
    auto *content = new QWidget;
    auto *card = new Card(content);
    (new QVBoxLayout(card))->addWidget(new TextLabel(QStringLiteral("86"), TextSize::Figure, Role::Text));
    (new QVBoxLayout(content))->addWidget(card);
    area->setWidget(content);

    QCOMPARE(count(QStringLiteral("a card of")), 1);
}

void PageChecksTest::aBarThatScrollsToNothingIsFound()
{
    auto *area = new QScrollArea(m_window.get());
    area->resize(400, 300);
    auto *content = new QWidget;
    content->resize(380, 600);
    (new TextLabel(QStringLiteral("Nearby"), TextSize::Title, Role::Text, QFont::Normal, content))
        ->move(10, 10);
    area->setWidget(content);

    QCOMPARE(count(QStringLiteral("scrolls for nothing")), 1);
}

PITANGA_TEST(PageChecksTest)
#include "tst_page_checks.moc"
