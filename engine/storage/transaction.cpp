#include "engine/storage/transaction.h"

#include "engine/storage/write_turns.h"

namespace pitanga {

Transaction::Transaction(Database &db, Kind kind) : m_db(db), m_kind(kind)
{
    if (m_kind == Kind::Read) {
        m_begun = m_db.execute("BEGIN");
    } else {
        m_db.turns()->take();
        if (m_kind == Kind::WriteDurably)
            m_begun = m_db.setDurable(true);
        if (m_begun)
            m_begun = m_db.execute("BEGIN IMMEDIATE");
        if (!m_begun)
            end();
    }
    m_open = bool(m_begun);
    m_refuses = !m_begun && !m_db.refusal();
    if (m_refuses)
        m_db.refuse(m_begun.error());
}

Transaction::~Transaction()
{
    if (m_refuses)
        m_db.refuse({});
    if (!m_open)
        return;
    (void)m_db.execute("ROLLBACK"); // SQLite may have rolled back itself already; either way nothing happened
    end();
}

Result<> Transaction::commit()
{
    PITANGA_TRY(m_begun);
    if (auto committed = m_db.execute("COMMIT"); !committed)
        return committed; // still open: the destructor undoes it
    m_open = false;
    end();
    return {};
}

void Transaction::end()
{
    if (m_kind == Kind::Read)
        return;
    if (m_kind == Kind::WriteDurably)
        (void)m_db.setDurable(false);
    m_db.turns()->giveBack();
}

} // namespace pitanga
