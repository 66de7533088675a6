#pragma once

#include "engine/trust/secret_box.h"

#include <QString>

namespace pitanga {

/// The secret in a file of its own in the home, readable by its owner only, beside the database and never in
/// it. Made at the first call; several processes may race for that, and all get the same.
class HomeSecret final : public SecretKeeper
{
public:
    /// `random` is not owned and must live longer. The folder must exist.
    HomeSecret(QString filePath, RandomSource &random) : m_path(std::move(filePath)), m_random(random) {}

    /// A file that others may read is closed to them again. A damaged one is an error, never replaced: what it
    /// locked would be lost.
    Result<Secret> secret() override;

private:
    Result<> makeFile();
    Result<Secret> readFile();

    QString m_path;
    RandomSource &m_random;
};

} // namespace pitanga
