#include "engine/tables/sha256_sql.h"

#include <array>
#include <cstdint>

namespace pitanga {

namespace {

constexpr std::array<uint32_t, 64> roundConstants{
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

constexpr std::array<uint32_t, 8> initialState{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                               0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};

// SQLite has no exclusive or; on non-negative numbers this is one.
QByteArray exclusiveOr(const QByteArray &a, const QByteArray &b)
{
    return "((" + a + "|" + b + ")-(" + a + "&" + b + "))";
}

QByteArray rotated(const QByteArray &x, int by)
{
    return "((" + x + ">>" + QByteArray::number(by) + ")|((" + x + "<<" + QByteArray::number(32 - by) +
           ")&4294967295))";
}

QByteArray mixed(const QByteArray &x, int first, int second, int third)
{
    return exclusiveOr(exclusiveOr(rotated(x, first), rotated(x, second)), rotated(x, third));
}

QByteArray stirred(const QByteArray &x, int first, int second, int shift)
{
    return exclusiveOr(exclusiveOr(rotated(x, first), rotated(x, second)),
                       "(" + x + ">>" + QByteArray::number(shift) + ")");
}

/// The 32-bit word that begins at the hex digit number `at` (an SQL expression, from 1) of column `hex`.
QByteArray wordAt(const QByteArray &at)
{
    QByteArray sum;
    for (int digit = 0; digit < 8; ++digit) {
        if (digit)
            sum += '+';
        sum += "((instr('0123456789ABCDEF',substr(padded.hex," + at + "+" + QByteArray::number(digit) +
               ",1))-1)<<" + QByteArray::number(28 - 4 * digit) + ")";
    }
    return "(" + sum + ")";
}

QByteArray columns(const char *prefix, int count)
{
    QByteArray list;
    for (int i = 0; i < count; ++i)
        list += (i ? "," : "") + QByteArray(prefix) + QByteArray::number(i);
    return list;
}

/// One step of the compression function. The step's message word comes first in a step of its own (`phase`
/// 0), since an expression that is needed several times has no name in a recursive select.
QByteArray steps()
{
    QByteArray slide; // the window of the last 16 words moves on by one
    for (int i = 0; i < 15; ++i)
        slide += "w" + QByteArray::number(i + 1) + ",";
    const QByteArray scheduled =
        "((" + stirred("w1", 7, 18, 3) + "+w9+" + stirred("w14", 17, 19, 10) + "+w0)&4294967295)";
    const QByteArray word =
        "CASE WHEN step%64<16 THEN " + wordAt("((step/64)*128+(step%64)*8+1)") + " ELSE " + scheduled + " END";
    // phase 0: the word; phase 1: t1 into the spare column; phase 2: the new state, and after 64 steps its sum.
    const QByteArray t1 = "s7+" + mixed("s4", 6, 11, 25) + "+((s4&s5)+((4294967295-s4)&s6))+constant+w15";
    const QByteArray t2 = mixed("s0", 2, 13, 22) + "+((s0&s1)|(s0&s2)|(s1&s2))";
    const QByteArray last = "step%64=63";
    const auto sum = [&](int i, const QByteArray &value) {
        const QByteArray base = "b" + QByteArray::number(i);
        return "CASE WHEN " + last + " THEN (" + base + "+" + value + ")&4294967295 ELSE (" + value +
               ")&4294967295 END";
    };
    const auto base = [&](int i, const QByteArray &value) {
        const QByteArray kept = "b" + QByteArray::number(i);
        return "CASE WHEN " + last + " THEN (" + kept + "+" + value + ")&4294967295 ELSE " + kept + " END";
    };
    const QByteArray next[8] = {"(spare+" + t2 + ")", "s0", "s1", "s2", "(s3+spare)", "s4", "s5", "s6"};
    QByteArray state;
    QByteArray bases;
    for (int i = 0; i < 8; ++i) {
        state += "," + sum(i, next[i]);
        bases += "," + base(i, next[i]);
    }
    const QByteArray from =
        " FROM work CROSS JOIN _sha256_round ON _sha256_round.number=work.step%64 CROSS JOIN padded ";
    return "SELECT work.step,1,0," + slide + word + "," + columns("s", 8) + "," + columns("b", 8) + from +
           "WHERE phase=0 AND work.step<padded.steps UNION ALL SELECT work.step,2,(" + t1 + ")&4294967295," +
           columns("w", 16) + "," + columns("s", 8) + "," + columns("b", 8) + from +
           "WHERE phase=1 UNION ALL SELECT work.step+1,0,0," + columns("w", 16) + state + bases + from +
           "WHERE phase=2";
}

} // namespace

QByteArray sha256Schema()
{
    QByteArray sql = "CREATE TABLE _sha256_round (number INTEGER PRIMARY KEY, constant INTEGER NOT NULL);"
                     "INSERT INTO _sha256_round VALUES ";
    for (size_t i = 0; i < roundConstants.size(); ++i)
        sql += (i ? "," : "") + QByteArray("(") + QByteArray::number(qulonglong(i)) + "," +
               QByteArray::number(roundConstants[i]) + ")";
    QByteArray start;
    for (int twice = 0; twice < 2; ++twice)
        for (uint32_t word : initialState)
            start += "," + QByteArray::number(word);
    QByteArray zeros;
    for (int i = 0; i < 16; ++i)
        zeros += ",0";
    // The text in hex digits, then the bit 1, zeros, and the length in bits, to whole blocks of 64 bytes.
    sql += ";CREATE VIEW _insertion_id AS WITH RECURSIVE "
           "plain(hex) AS (SELECT hex(CAST(template||'::'||source_id||'::'||model AS BLOB)) FROM _insertion),"
           "padded(hex,steps) AS (SELECT hex||'80'||substr(hex(zeroblob(64)),1,(128-(length(hex)+18)%128)%128)"
           "||printf('%016X',length(hex)*4),((length(hex)+18+127)/128)*64 FROM plain),"
           "work(step,phase,spare," +
           columns("w", 16) + "," + columns("s", 8) + "," + columns("b", 8) + ") AS (SELECT 0,0,0" + zeros +
           start + " UNION ALL " + steps() +
           ") SELECT printf('%08x%08x%08x%08x',b0,b1,b2,b3) AS id FROM work"
           " CROSS JOIN padded WHERE work.step=padded.steps;";
    return sql;
}

} // namespace pitanga
