#include "engine/profile/json_probe.h"
#include "engine/profile/model_rules.h"
#include "engine/profile/profile_loader.h"
#include "engine/profile/record_text.h"
#include "engine/sync/page_records.h"
#include "engine/sync/record_reader.h"
#include "engine/wire/remote_answers.h"
#include "tests/fuzz/fuzz_target.h"

#include <simdjson.h>

namespace pitanga::fuzz {

namespace {

const std::vector<Profile> &known()
{
    static const std::vector<Profile> profiles{*builtinProfile()};
    return profiles;
}

/// What the seeds say, so that mutants get past the first check.
const Transfer &expected()
{
    static const Transfer transfer{
        .id = *TransferId::fromHex(std::string_view("77777777777777777777777777777777")),
        .filter = Filter::fromText("dddddddddddddddddddddddddddddddd")};
    return transfer;
}

void readText(QByteArrayView text)
{
    const auto json = Json::parse(text);
    if (!json)
        return;
    // Nothing is forgotten: every spelling of ours is the same document.
    for (const QByteArray &spelling : {json->toCompact(), json->toPython()}) {
        const auto again = Json::parse(spelling);
        PROMISE(again && *again == *json);
    }
    PROMISE(probeJson(view(text.toByteArray())).has_value());
    const Json sorted = json->sorted();
    PROMISE(sorted.kind() == json->kind());
    overlay(text, *json, known().front().models.front());
}

/// Both parsers judge a record alike, whichever is asked.
void judge(QByteArrayView text, std::string_view modelName, const StoredColumns &columns)
{
    const Model *model = known().front().find(QByteArrayView(modelName.data(), qsizetype(modelName.size())));
    const auto exact = Json::parse(text);
    simdjson::dom::parser parser;
    simdjson::dom::element quick;
    if (!model || parser.parse(text.data(), size_t(text.size())).get(quick) != simdjson::SUCCESS || !exact)
        return;
    PROMISE(validateOnReceipt(*model, *exact, columns) == validateOnReceipt(*model, quick, columns));
}

/// A page that is taken apart is judged like one that is parsed as a whole, but for how deep it may be.
void asParsedWhole(QByteArrayView text, bool good, size_t count)
{
    simdjson::dom::parser parser;
    simdjson::dom::element page;
    const auto outcome = parser.parse(text.data(), size_t(text.size())).get(page);
    if (outcome == simdjson::DEPTH_ERROR)
        return;
    PROMISE(good == (outcome == simdjson::SUCCESS));
    PROMISE(!good || count == (page.is_array() ? simdjson::dom::array(page).size() : 1));
}

void readPage(QByteArrayView text)
{
    PageRecords page({text.data(), size_t(text.size())});
    RecordReader reader(known(), expected());
    simdjson::dom::parser parser;
    bool good = true;
    size_t count = 0;
    while (const auto element = page.next()) {
        ++count;
        simdjson::dom::element parsed;
        good =
            good && parser.parse(element->json.data(), element->json.size()).get(parsed) == simdjson::SUCCESS;
        if (!good)
            continue;
        const auto record = reader.read(parsed);
        if (!record)
            continue;
        PROMISE(RecordId::fromHex(record->id) && record->savedAt >= 0);
        PROMISE(record->id.find('\0') == std::string_view::npos);
        const auto bytes = [](std::string_view some) {
            return QByteArrayView(some.data(), qsizetype(some.size()));
        };
        judge(bytes(record->serialized), record->model,
              {bytes(record->id), bytes(record->sourceId), bytes(record->partition)});
    }
    asParsedWhole(text, good && page.isWhole(), count);
}

void readAnswers(QByteArrayView text)
{
    if (const auto page = recordsFrom(text.toByteArray()))
        PROMISE(page->startsWith('['));
    if (const auto json = Json::parse(text)) {
        identityFrom(*json);
        kolibriFacilities(*json);
        if (const auto transfer = transferFrom(*json))
            PROMISE(!transfer->filter.entries().isEmpty() && transfer->recordsTransferred >= 0 &&
                    transfer->recordsTotal.value_or(0) >= 0);
    }
}

} // namespace

void records(QByteArrayView input)
{
    readText(input);
    readPage(input);
    readAnswers(input);
    for (const Model &model : known().front().models)
        if (input.size() % 7 == model.fields.size() % 7) // not all of them each time
            judge(input, view(model.name), {"11111111111111111111111111111111", "source", "partition"});
}

} // namespace pitanga::fuzz
