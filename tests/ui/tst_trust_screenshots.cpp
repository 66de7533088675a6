// The pages about certificates and about what to sync, in every look and size: nothing is cut, everything has a
// name. The pictures are for people to look at.
#include "drawn_forms.h"
#include "page_checks.h"
#include "sample_trust.h"
#include "tests/support/test_program.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/pages/certificates_page.h"
#include "ui/pages/choice_page.h"
#include "ui/widgets/certificate_tree.h"
#include "ui/widgets/choice_tree.h"

#include <QDir>
#include <QLocale>
#include <QTest>

using namespace pitanga;

class TrustScreenshots : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void everyStateIsDrawnWithNothingCut_data();
    void everyStateIsDrawnWithNothingCut();

private:
    void prepareCertificates(MainWindow &window, const QString &state);
    void prepareChoice(MainWindow &window, const QString &state);
};

void TrustScreenshots::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    installEnglishPlurals(*qApp);
    theme::install(*qApp, {Look::Light, 1});
    QVERIFY(QDir().mkpath(QStringLiteral(PITANGA_SCREENSHOTS)));
}

void TrustScreenshots::everyStateIsDrawnWithNothingCut_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<int>("form");
    for (const char *state : {"certificates", "certificate-person", "certificate-invalid", "certificate-file",
                              "certificate-error", "certificates-empty", "choose-what", "choose-everything",
                              "choose-own", "choose-unknown", "choose-failed"})
        for (int form = 0; form < int(forms.size()); ++form)
            QTest::addRow("%s in %s", state, forms.at(form).name) << QString::fromLatin1(state) << form;
}

void TrustScreenshots::prepareCertificates(MainWindow &window, const QString &state)
{
    window.goTo(PageId::Certificates);
    CertificatesPage &page = window.certificates();
    page.setNow(sample::now);
    if (state == QLatin1String("certificates-empty"))
        return page.setCertificates({});
    page.setCertificates(sample::certificates());
    auto *tree = page.findChild<CertificateTree *>();
    if (state == QLatin1String("certificate-file"))
        return page.showFile(sample::certificateFile());
    if (state == QLatin1String("certificate-error"))
        return page.showFileError({Error::Kind::Data,
                                   QStringLiteral("This is no certificate file, or it is damaged. Ask for the "
                                                  "file once more."),
                                   QStringLiteral("JSON")});
    if (state == QLatin1String("certificates"))
        return;
    tree->choose(state == QLatin1String("certificate-person") ? sample::learnersCertificate().id
                                                              : sample::invalidCertificate().id);
    emit tree->clicked(tree->currentIndex());
}

void TrustScreenshots::prepareChoice(MainWindow &window, const QString &state)
{
    window.openChoice(sample::syncedPeer());
    ChoicePage &page = window.choice();
    ChoiceFacts facts = sample::choices();
    if (state == QLatin1String("choose-everything"))
        facts.chosen = SyncChoice();
    if (state == QLatin1String("choose-own"))
        facts.chosen =
            SyncChoice{.everything = false, .structure = false, .people = {QStringLiteral("person1")}};
    if (state == QLatin1String("choose-unknown")) {
        facts.people.clear();
        facts.classes.clear();
        for (PartFact &part : facts.parts)
            part.held = {};
        facts.chosen = SyncChoice();
    }
    page.setChoices(facts);
    auto *tree = page.findChild<ChoiceTree *>();
    if (state == QLatin1String("choose-what"))
        tree->reveal({ChoiceNode::Kind::Class, QStringLiteral("five")});
    if (state == QLatin1String("choose-failed"))
        return page.showPreviewError(tree->choice(), sample::fullDisk());
    SyncPreview preview = sample::preview();
    preview.estimated = state == QLatin1String("choose-unknown");
    page.showPreview(tree->choice(), preview);
}

void TrustScreenshots::everyStateIsDrawnWithNothingCut()
{
    QFETCH(QString, state);
    QFETCH(int, form);
    const Form &drawn = forms.at(form);
    QGuiApplication::setLayoutDirection(drawn.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    theme::apply({drawn.look, drawn.text});
    MainWindow window([] { return sample::now; });
    window.setDevice(sample::device());
    window.resize(drawn.size);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));

    if (state.startsWith(QLatin1String("certificate")))
        prepareCertificates(window, state);
    else
        prepareChoice(window, state);

    // What is not right at first may still be laid out; the picture is kept before it is judged.
    QStringList problems;
    QTest::qWait(30); // queued layout
    (void)QTest::qWaitFor([&] { return (problems = pageProblems(window)).isEmpty(); });
    const QPixmap picture = window.grab();
    QCOMPARE(picture.size(), drawn.size);
    QVERIFY(picture.save(QStringLiteral("%1/%2-%3.png")
                             .arg(QStringLiteral(PITANGA_SCREENSHOTS), state, QLatin1String(drawn.name)),
                         "PNG", pictureQuality));
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

PITANGA_TEST(TrustScreenshots)
#include "tst_trust_screenshots.moc"
