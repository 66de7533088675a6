#include "spoilt_answers.h"

namespace pitanga::test {

namespace {

using Place = QByteArrayList;

constexpr int deepest = 4;        // the members of a record on a page
constexpr size_t usualShare = 23; // one of so many is played in a usual run

struct WrongValue
{
    const char *name;
    std::optional<Json> (*make)(const Json &right); ///< nothing: the value is left out
};

const WrongValue wrongValues[] = {
    {"left out", [](const Json &) { return std::optional<Json>(); }},
    {"null", [](const Json &) { return std::optional(Json()); }},
    {"a truth", [](const Json &right) { return std::optional(Json(!right.toBool())); }},
    {"below zero", [](const Json &) { return std::optional(Json(-4)); }},
    {"beyond 64 bits", [](const Json &) { return std::optional(*Json::parse("99999999999999999999")); }},
    {"a fraction", [](const Json &) { return std::optional(Json(0.5)); }},
    {"an empty text", [](const Json &) { return std::optional(Json("")); }},
    {"another text", [](const Json &) { return std::optional(Json("x' OR 1=1 --%_")); }},
    {"a torn text", [](const Json &right) { return std::optional(Json(right.toUtf8().chopped(1))); }},
    {"a long text", [](const Json &) { return std::optional(Json(QByteArray(200000, 'a'))); }},
    {"a list",
     [](const Json &right) {
         return std::optional(Json::array({right, right}));
     }},
    {"an object",
     [](const Json &right) {
         return std::optional(Json::object({{"a", right}}));
     }},
};

struct WrongAnswer
{
    const char *name;
    void (*make)(HttpResponse &answer);
};

const WrongAnswer wrongAnswers[] = {
    {"without a body", [](HttpResponse &answer) { answer.body.clear(); }},
    {"torn", [](HttpResponse &answer) { answer.body.chop(1); }},
    {"a web page", [](HttpResponse &answer) { answer.body = "<html>Welcome</html>"; }},
    {"a list", [](HttpResponse &answer) { answer.body = '[' + answer.body + ']'; }},
    {"very deep", [](HttpResponse &answer) { answer.body = QByteArray(100000, '['); }},
    {"elsewhere", [](HttpResponse &answer) { answer.status = 302; }},
    {"not allowed", [](HttpResponse &answer) { answer.status = 403; }},
    {"unknown", [](HttpResponse &answer) { answer.status = 404; }},
    {"too large", [](HttpResponse &answer) { answer.status = 413; }},
    {"failed", [](HttpResponse &answer) { answer.status = 500; }},
    {"busy", [](HttpResponse &answer) { answer.status = 503; }},
};

void spoil(Json &value, Place place, const WrongValue &wrong)
{
    const QByteArray name = place.takeFirst();
    Json *inner = value.isArray() && !value.items().empty() ? &value.items().front() : nullptr;
    for (auto &[key, member] : value.members())
        if (key == name)
            inner = &member;
    if (!inner)
        return; // this time the answer had no such value
    if (!place.isEmpty())
        return spoil(*inner, place, wrong);
    if (const auto made = wrong.make(*inner))
        *inner = *made;
    else if (value.isArray())
        value.items().erase(value.items().begin());
    else
        value.remove(name);
}

void collectPlaces(const Json &value, const Place &at, std::vector<Place> &places)
{
    if (!at.isEmpty())
        places.push_back(at);
    if (at.size() == deepest)
        return;
    for (const auto &[name, member] : value.members())
        collectPlaces(member, at + Place{name}, places);
    if (!value.items().empty())
        collectPlaces(value.items().front(), at + Place{"0"}, places);
}

} // namespace

std::vector<SpoiltAnswer> spoiltAnswers(const std::vector<MemoryNetwork::Exchange> &series)
{
    std::vector<SpoiltAnswer> all;
    for (size_t number = 0; number < series.size(); ++number) {
        const QByteArray asked = series[number].request.method + ' ' + series[number].request.path() + ": ";
        for (const WrongAnswer &wrong : wrongAnswers)
            all.push_back({number, {}, asked + wrong.name, wrong.make});
        std::vector<Place> places;
        if (const auto body = Json::parse(series[number].answer->body))
            collectPlaces(*body, {}, places);
        for (const Place &place : places)
            for (const WrongValue &wrong : wrongValues)
                all.push_back({number, place, asked + place.join('.') + ' ' + wrong.name,
                               [place, &wrong](HttpResponse &answer) {
                                   if (auto body = Json::parse(answer.body)) {
                                       spoil(*body, place, wrong);
                                       answer.body = body->toCompact();
                                   }
                               }});
    }
    return all;
}

MemoryNetwork::Server spoiling(Endpoints &server, const SpoiltAnswer &spoilt)
{
    return [&server, spoilt, number = size_t(0)](const HttpRequest &request) mutable {
        HttpResponse answer = server.answer(request);
        if (number++ == spoilt.number)
            spoilt.spoil(answer);
        return answer;
    };
}

std::vector<SpoiltAnswer> someOf(const std::vector<SpoiltAnswer> &all)
{
    if (qEnvironmentVariableIsSet("PITANGA_TEST_THOROUGHLY"))
        return all;
    std::vector<SpoiltAnswer> some;
    for (size_t number = 0; number < all.size(); number += usualShare)
        some.push_back(all[number]);
    return some;
}

} // namespace pitanga::test
