// The pages about certificates and about what to sync, in every look and size: nothing is cut, everything has a
// name. The pictures are for people to look at.
#include "drawn_pages.h"
#include "sample_trust.h"
#include "tests/support/test_program.h"
#include "ui/language.h"
#include "ui/main_window.h"
#include "ui/pages/certificates_page.h"
#include "ui/pages/choice_page.h"
#include "ui/widgets/certificate_tree.h"
#include "ui/widgets/choice_tree.h"

#include <QLocale>
#include <QPushButton>
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
}

void TrustScreenshots::everyStateIsDrawnWithNothingCut_data()
{
    addPages({"certificates", "certificate-person", "certificate-filters", "certificate-invalid",
              "certificate-file", "certificate-error", "certificates-empty", "choose-what", "choose-everything",
              "choose-own", "choose-nothing", "choose-unknown", "choose-failed"});
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
    tree->choose(state == QLatin1String("certificate-invalid") ? sample::invalidCertificate().id
                                                               : sample::learnersCertificate().id);
    emit tree->clicked(tree->currentIndex());
    if (state == QLatin1String("certificate-filters"))
        for (QPushButton *button : page.findChildren<QPushButton *>())
            if (button->isCheckable())
                button->click();
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
    if (state == QLatin1String("choose-nothing"))
        facts.chosen = SyncChoice{.everything = false, .structure = false};
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
    if (state == QLatin1String("choose-nothing"))
        return; // nothing to ask about
    if (state == QLatin1String("choose-failed"))
        return page.showPreviewError(tree->choice(), sample::fullDisk());
    SyncPreview preview = sample::preview();
    preview.estimated = state == QLatin1String("choose-unknown");
    page.showPreview(tree->choice(), preview);
}

void TrustScreenshots::everyStateIsDrawnWithNothingCut()
{
    QFETCH(QString, page);
    QFETCH(int, form);

    const QStringList problems = drawPage(page, forms.at(form), [&](MainWindow &window) {
        if (page.startsWith(QLatin1String("certificate")))
            prepareCertificates(window, page);
        else
            prepareChoice(window, page);
    });

    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

PITANGA_TEST(TrustScreenshots)
#include "tst_trust_screenshots.moc"
