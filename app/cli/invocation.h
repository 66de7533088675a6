#pragma once

#include "app/cli/arguments.h"
#include "app/cli/output.h"
#include "engine/tables/device.h"

#include <memory>

namespace pitanga::cli {

/// One run of one command: what was asked, where to say the answer, and the home, opened when it is needed.
class Invocation
{
public:
    Invocation(Arguments arguments, Output &output, QString home)
        : arguments(std::move(arguments)), out(output), m_home(std::move(home))
    {
    }

    const Arguments arguments;
    Output &out;

    const QString &home() const { return m_home; }
    /// The device of the home, which must exist: only `init` makes one.
    Result<std::shared_ptr<Device>> device();
    /// A connection that may write.
    Result<Store *> store();

private:
    QString m_home;
    std::shared_ptr<Device> m_device;
    std::unique_ptr<Store> m_store;
};

} // namespace pitanga::cli
