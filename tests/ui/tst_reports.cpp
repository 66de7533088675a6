#include "sample_facts.h"
#include "tests/support/test_program.h"
#include "ui/decisions/error_catalogue.h"
#include "ui/decisions/error_words.h"
#include "ui/language.h"

#include <QTest>

using namespace pitanga;

namespace {

const QString learner = QStringLiteral("Wanjiru Kamau");
const QString password = QStringLiteral("mango-tree");
const QString signIn = QStringLiteral("d2FuamlrdTptYW5nby10cmVl");
const QString privateKey = QStringLiteral("MIIEogIBAAKCAQEAxd");
const QString fingerprint = QStringLiteral("0123456789abcdef").repeated(4);

/// What the log may know of an error, at its worst.
QString worstCause()
{
    return QStringLiteral("HTTP 400 on POST https://amina:%1@192.168.4.31/: Authorization: Basic %2;"
                          " {\"full_name\": \"%3\", \"password\": \"%1\"} “%3” is taken;\n"
                          "-----BEGIN RSA PRIVATE KEY-----\n%4\n-----END RSA PRIVATE KEY-----\npinned %5")
        .arg(password, signIn, learner, privateKey, fingerprint);
}

/// The part of a report that is nobody's business; empty when there is none.
QString personalIn(const QString &report)
{
    for (const QString &secret : {learner, password, signIn, privateKey, fingerprint})
        if (report.contains(secret))
            return secret;
    return {};
}

} // namespace

/// *Copy report* goes to people who help from afar: of every error it holds what happened, and of nobody who
/// they are.
class ReportsTest : public QObject
{
    Q_OBJECT
private slots:
    void noReportOfAnErrorHoldsAnythingPersonal_data();
    void noReportOfAnErrorHoldsAnythingPersonal();
};

void ReportsTest::noReportOfAnErrorHoldsAnythingPersonal_data()
{
    QTest::addColumn<QString>("language");
    for (const ScreenLanguage &language : screenLanguages())
        QTest::newRow(qPrintable(language.code)) << language.code;
}

void ReportsTest::noReportOfAnErrorHoldsAnythingPersonal()
{
    QFETCH(QString, language);
    speak(*qApp, language);
    int errors = 0;
    for (const auto &part : {error_catalogue::network(), error_catalogue::trust(), error_catalogue::storage(),
                             error_catalogue::records()})
        for (const CataloguedError &catalogued : part) {
            QString told =
                toldAnew(QString::fromUtf8(catalogued.says)); // in the language, as the engine tells it
            told.replace(QStringLiteral("%1"), learner).replace(QStringLiteral("%2"), learner);
            const Error error{Error::Kind::Refused, told, worstCause()};
            SyncSummary summary = sample::summary(QStringLiteral("tablet"), learner);
            summary.facility.name = learner;
            summary.error = error;
            for (const QString &report : {errorReport(error, QStringLiteral("joining")), syncReport(summary)}) {
                QVERIFY2(personalIn(report).isEmpty(), qPrintable(report));
                QVERIFY2(report.contains(QStringLiteral("HTTP 400 on POST")), catalogued.says);
                // Who helps reads it in English, whatever the screen speaks.
                QVERIFY2(report.contains(withoutSecrets(QString::fromUtf8(catalogued.says))),
                         qPrintable(report));
            }
            ++errors;
        }
    QVERIFY(errors > 180);
    speak(*qApp, QStringLiteral("en"));
}

PITANGA_TEST(ReportsTest)
#include "tst_reports.moc"
