#include "engine/engine.h"
#include "engine/host.h"
#include "engine/school/facility.h"
#include "tests/support/outcomes.h"
#include "tests/support/test_device.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace pitanga;
using namespace pitanga::test;

/// What the door cannot do it says at once, to who asked: a page may stand open while the world goes on.
class EngineRefusalsTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_engine.reset(); }
    void whoWasForgottenIsNotKnownAnyMore();
    void anAnswerThatNobodyWaitsForIsSaidSo();
    void aNameHasALetterOrADigit();

private:
    /// The error of an answer that came at once; of no kind that exists where none came.
    template <typename T>
    auto keep()
    {
        m_told.reset();
        return [this](const Result<T> &answer) {
            if (!answer)
                m_told = answer.error();
        };
    }
    bool isTold(const char *words) const
    {
        return m_told && m_told->kind != Error::Kind::Internal &&
               m_told->forPerson.contains(QString::fromUtf8(words));
    }

    std::unique_ptr<TestDevice> m_device;
    std::unique_ptr<Engine> m_engine;
    std::optional<Error> m_told;
};

void EngineRefusalsTest::init()
{
    m_device = std::make_unique<TestDevice>(schoolProfile(), 71);
    m_engine = need(Engine::open(m_device->options(), HostOptions()));
}

void EngineRefusalsTest::whoWasForgottenIsNotKnownAnyMore()
{
    const QString peer = QStringLiteral("forgotten");
    const QString school(32, u'a');
    const char *words = "not known here any more";
    m_engine->diagnose(peer, this, keep<DoctorReport>());
    QVERIFY(isTold(words));
    m_engine->previewSync(peer, school, {}, this, keep<SyncPreview>());
    QVERIFY(isTold(words));
    m_engine->joinFacility(peer, school, QStringLiteral("amina"), QStringLiteral("mango tree"), this,
                           keep<FacilityFact>());
    QVERIFY(isTold(words));
    m_engine->meetings().askToJoin(peer, school, this, keep<FacilityFact>());
    QVERIFY(isTold(words));
}

void EngineRefusalsTest::anAnswerThatNobodyWaitsForIsSaidSo()
{
    m_engine->meetings().approve(QString(32, u'a'), {.everything = true}, this, keep<std::monostate>());
    QVERIFY(isTold("does not wait for an answer any more"));
}

void EngineRefusalsTest::aNameHasALetterOrADigit()
{
    const QString before = m_engine->device().name;
    for (const char *name : {"", "  ", "!?"}) {
        m_engine->setDeviceName(QString::fromUtf8(name), this, keep<std::monostate>());
        QVERIFY(isTold("A name needs a letter or a digit."));
    }
    QCOMPARE(m_engine->device().name, before);
    m_engine->setDeviceName(QStringLiteral("教室 1"), this, keep<std::monostate>());
    QVERIFY(!m_told);
    QCOMPARE(m_engine->device().name, QStringLiteral("教室 1"));
}

PITANGA_TEST(EngineRefusalsTest)
#include "tst_engine_refusals.moc"
