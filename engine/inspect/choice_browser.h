#pragma once

#include "engine/choice_facts.h"
#include "engine/tables/device.h"

namespace pitanga {

/// What there is to choose from for a sync with a peer (our own id of it): the parts of the facility with what
/// is held here, its people and classes as far as they are known here, what either certificate does not allow,
/// and what was chosen before. The peer's certificate is known once a sync has begun; before, nothing of theirs
/// is refused. Reads every record's length: for the reader's thread.
Result<ChoiceFacts> browseChoices(Store &store, const QByteArray &peer, const QByteArray &dataset);

} // namespace pitanga
