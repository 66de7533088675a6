#pragma once

#include <QByteArray>
#include <QList>

#include <optional>
#include <vector>

namespace pitanga {

/// A text of a profile with places for the fields of a record: `${dataset_id}:user-ro:${id}`. Read once, with
/// its mistakes found then; a plain value. (The templates of scopes are older and more forgiving:
/// engine/trust.)
struct TextTemplate
{
    struct Part
    {
        enum class Kind {
            Literal,  ///< `text` as it is
            Field,    ///< the wire value of the first of `fields` that is not empty (several: labels only)
            HexField, ///< a UUID without its dashes: `${lesson_id:hex}`
            OwnId,    ///< the record's own id: `${id}`
        };
        Kind kind = Kind::Literal;
        QByteArray text;
        QList<QByteArray> fields;
        friend bool operator==(const Part &, const Part &) = default;
    };

    /// Nothing when a `$` begins no whole placeholder; `wrong` then names the part that cannot be read.
    static std::optional<TextTemplate> parse(const QByteArray &text, QByteArray *wrong = nullptr);

    /// Every field that is named, in order, doubles included.
    QList<QByteArray> fields() const;
    bool hasOwnId() const;
    bool hasAlternatives() const;

    QByteArray text; ///< as the profile spells it
    std::vector<Part> parts;
    friend bool operator==(const TextTemplate &, const TextTemplate &) = default;
};

/// `[a-z_][a-z0-9_]*`: what may be the name of a model or field, since it becomes the name of a view or column.
bool isPlainIdentifier(QByteArrayView name);

} // namespace pitanga
