#pragma once

#include "engine/profile/profile.h"

#include <QStringList>

namespace pitanga {

/// Checks what the models of a profile say of each other and of their own fields: references, self references,
/// templates, defaults, choices. Every mistake becomes a line that begins with its place. `profile.models`
/// stand as in the file.
void checkModels(const Profile &profile, QStringList &problems);

/// The models so that a referenced one precedes the referring one (protocol 3.1), otherwise in the order given:
/// of those that may come next, always the first. A circle becomes a problem, and its models come last.
QList<Model> inDependencyOrder(const QList<Model> &models, QStringList &problems);

/// Without a list of the file's own, a model is indexed by its references, but not by those to the root model:
/// nearly every record has the same one, so that such an index costs and finds nothing.
void chooseIndexes(Profile &profile, const QSet<QByteArray> &modelsWithOwnList);

} // namespace pitanga
