// Runs simulated schools (README.md). Without options: the seeds that every test run looks at.
#include "simulation.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHashSeed>

#include <cstdio>

using namespace pitanga::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int seedsOfATestRun = 200;

const Simulation *running = nullptr; // for what ends the program

void printScript()
{
    if (running)
        for (const QByteArray &line : running->script())
            std::printf("  %s\n", line.constData());
    std::fflush(stdout);
}

void onMessage(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    std::fprintf(stderr, "%s\n", qPrintable(text));
    if (type == QtFatalMsg)
        printScript();
}

struct Telling
{
    bool story = false; ///< also of a seed that holds
    bool held = false;  ///< what all devices hold in the end
};

bool holds(quint64 seed, std::optional<int> steps, const Telling &telling, qint64 &syncs)
{
    Simulation simulation(seed, steps);
    running = &simulation;
    const QByteArray fault = simulation.run();
    syncs += simulation.syncs();
    if (!fault.isEmpty())
        std::printf("seed %llu: %s\n", seed, fault.constData());
    if (!fault.isEmpty() || telling.story)
        printScript();
    if (telling.held)
        std::fputs(simulation.heldByAll().constData(), stdout);
    running = nullptr;
    return fault.isEmpty();
}

} // namespace

int main(int argc, char *argv[])
{
    QHashSeed::setDeterministicGlobalSeed(); // a seed says everything
    QCoreApplication application(argc, argv);
    qInstallMessageHandler(onMessage);
    const QCommandLineOption seedOption(u"seed"_s, u"Run this seed alone and tell its story."_s, u"number"_s);
    const QCommandLineOption seedsOption(u"seeds"_s, u"Run that many seeds."_s, u"number"_s,
                                         QString::number(seedsOfATestRun));
    const QCommandLineOption fromOption(u"from"_s, u"The first of them."_s, u"number"_s, u"1"_s);
    const QCommandLineOption stepsOption(u"steps"_s, u"End each story after that many steps."_s, u"number"_s);
    const QCommandLineOption heldOption(u"held"_s, u"Tell also what all devices hold in the end."_s);
    QCommandLineParser parser;
    parser.addOptions({seedOption, seedsOption, fromOption, stepsOption, heldOption});
    parser.addHelpOption();
    parser.process(application);

    const bool one = parser.isSet(seedOption);
    const quint64 first = parser.value(one ? seedOption : fromOption).toULongLong();
    const quint64 count = one ? 1 : parser.value(seedsOption).toULongLong();
    const auto steps =
        parser.isSet(stepsOption) ? std::optional(parser.value(stepsOption).toInt()) : std::nullopt;
    QElapsedTimer timer;
    timer.start();
    qint64 syncs = 0;
    quint64 broken = 0;
    for (quint64 seed = first; seed < first + count; ++seed)
        broken += holds(seed, steps, {one, parser.isSet(heldOption)}, syncs) ? 0 : 1;
    std::printf("%llu of %llu seeds hold; %lld syncs in %lld s\n", count - broken, count, qlonglong(syncs),
                qlonglong(timer.elapsed() / 1000));
    return broken ? 1 : 0;
}
