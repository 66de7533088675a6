#pragma once

#include "engine/base/json.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

// The real program, run as a script would run it.
namespace pitanga::test {

constexpr int longest = 60'000; ///< milliseconds that one command may take on a slow machine

/// What a run of the program left behind.
struct CliRun
{
    int exitCode = -1;
    QByteArray out;
    QByteArray err;

    /// The one document of --json; null (and a failed test) where it is none.
    Json json() const
    {
        const auto parsed = Json::parse(out);
        return parsed ? *parsed : Json::null();
    }
    /// One object a line.
    std::vector<Json> lines() const
    {
        std::vector<Json> objects;
        for (const QByteArray &line : out.split('\n'))
            if (const auto parsed = Json::parse(line))
                objects.push_back(*parsed);
        return objects;
    }
};

/// Nothing of the machine's own settings reaches the program.
inline void prepare(QProcess &process, const QStringList &words)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("PITANGA_HOME"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    process.setProcessEnvironment(environment);
    process.setProgram(QStringLiteral(PITANGA_CLI));
    process.setArguments(words);
}

inline CliRun finish(QProcess &process)
{
    // Of one that has ended already, Qt says that it did not end now.
    if (process.state() != QProcess::NotRunning && !process.waitForFinished(longest))
        qFatal("pitanga-cli %s does not end", qPrintable(process.arguments().join(u' ')));
    const bool ended = process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

inline CliRun cli(const QStringList &words, const QByteArray &input = {})
{
    QProcess process;
    prepare(process, words);
    process.start();
    if (!process.waitForStarted(longest))
        qFatal("%s cannot be started", PITANGA_CLI);
    process.write(input);
    process.closeWriteChannel();
    return finish(process);
}

/// A device: a home in a temporary folder, made by the program itself.
class CliDevice
{
public:
    explicit CliDevice(const QString &name) { must({QStringLiteral("init"), QStringLiteral("--name"), name}); }

    QString home() const { return m_folder.filePath(QStringLiteral("home")); }
    CliRun run(const QStringList &words, const QByteArray &input = {}) const
    {
        return cli(QStringList{QStringLiteral("--home"), home()} + words, input);
    }
    Json json(const QStringList &words, const QByteArray &input = {}) const
    {
        return must(QStringList{QStringLiteral("--json")} + words, input).json();
    }
    /// For the preparation of a test: ends the program with the reason where it fails.
    CliRun must(const QStringList &words, const QByteArray &input = {}) const
    {
        const CliRun done = run(words, input);
        if (done.exitCode != 0)
            qFatal("%s: exit %d, %s", qPrintable(words.join(u' ')), done.exitCode, done.err.constData());
        return done;
    }
    /// A file beside the home.
    QString file(const QString &name, const QByteArray &content) const
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("Cannot write %s", qPrintable(path));
        return path;
    }

private:
    QTemporaryDir m_folder;
};

/// The device answers others, on loopback, until this object goes.
class CliServer
{
public:
    /// `httpsPort`: the one to take; 0 for any.
    explicit CliServer(const CliDevice &device, int httpsPort = 0)
    {
        prepare(m_process, {QStringLiteral("--home"), device.home(), QStringLiteral("--json"),
                            QStringLiteral("serve"), QStringLiteral("--listen"), QStringLiteral("127.0.0.1"),
                            QStringLiteral("--https"), QString::number(httpsPort), QStringLiteral("--http"),
                            QStringLiteral("0"), QStringLiteral("--no-discovery")});
        m_process.start();
        while (!m_process.canReadLine())
            if (!m_process.waitForReadyRead(longest))
                qFatal("serve says nothing: %s", m_process.readAllStandardError().constData());
        const auto event = Json::parse(m_process.readLine().trimmed());
        m_listening = event ? *event : Json();
    }
    ~CliServer()
    {
        if (m_process.state() != QProcess::NotRunning)
            stop();
    }

    const Json &listening() const { return m_listening; }
    QString https() const { return address("https_port", QStringLiteral("https")); }
    QString http() const { return address("http_port", QStringLiteral("http")); }
    int httpsPort() const { return int(m_listening.value("https_port").toInt().value_or(0)); }
    /// It ends at once (SIGKILL), whatever it is doing.
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished(longest);
    }
    /// Sends SIGTERM and waits for the end.
    CliRun stop()
    {
        m_process.terminate();
        return finish(m_process);
    }

private:
    QString address(const char *port, const QString &scheme) const
    {
        return QStringLiteral("%1://127.0.0.1:%2/")
            .arg(scheme)
            .arg(m_listening.value(port).toInt().value_or(0));
    }

    QProcess m_process;
    Json m_listening;
};

inline const QString sampleSchool = QStringLiteral(PITANGA_SOURCE_DIR "/resources/sample-facility.json");

/// A device with the sample school, made live, and an administrator's account.
class SchoolServer : public CliDevice
{
public:
    SchoolServer() : CliDevice(QStringLiteral("Office"))
    {
        const Json imported = json({QStringLiteral("data"), QStringLiteral("import"), sampleSchool});
        m_dataset = imported.value("made_live").items().front().value("dataset_id").toString();
        must({QStringLiteral("user"), QStringLiteral("add"), QStringLiteral("bashir"), QStringLiteral("--role"),
              QStringLiteral("admin"), QStringLiteral("--password-stdin")},
             "mango tree\n");
    }
    const QString &dataset() const { return m_dataset; }

private:
    QString m_dataset;
};

/// The words of a command line as one would type them; no word holds a space.
inline QStringList words(const QString &line)
{
    return line.split(u' ', Qt::SkipEmptyParts);
}

} // namespace pitanga::test
