// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QRandomGenerator>

#include <memory>

namespace anguan {

/// A disk in memory, as an SQLite VFS, whose power can be cut: what was not synced is then kept, lost, torn
/// at block boundaries, or leaves a whole block of rubbish, in any order. It can also fail single
/// operations, or be full. One connection at a time; locks are not its business.
class FaultyDisk
{
public:
    static FaultyDisk &instance();
    /// Registers the VFS under `vfsName`, once.
    static void install();
    static constexpr char vfsName[] = "faulty";

    enum class Fault {
        None,
        PowerCut,  ///< this operation and everything after it does not reach the disk for sure
        FailOnce,  ///< this write, sync, truncation or deletion answers an I/O error; the next works again
        FullOnce,  ///< this write finds no room, after half of it was written
        FullAlways ///< from here on nothing grows
    };

    void clear();
    /// Counts writes, syncs, truncations and deletions from now, and faults the n-th (from 1).
    void arm(Fault fault, int operation);
    int operations() const { return m_operations; }
    bool powerIsOff() const { return m_dead; }

    /// Power off and on again: decides what became of everything not synced. `block` is the unit the disk
    /// tears at.
    void cutPower(quint32 seed, int block);

    struct Write
    {
        qint64 offset; ///< -1: a truncation to `size`
        QByteArray bytes;
        qint64 size = 0;
    };
    struct File
    {
        QByteArray now;    ///< as the program sees it
        QByteArray synced; ///< what the disk has for sure
        QList<Write> pending;
        bool entrySynced = false; ///< its name in the folder
        bool deleted = false;     ///< and the deletion not synced
    };
    using Snapshot = QHash<QByteArray, File>;
    /// Everything, taken as synced.
    Snapshot snapshot() const;
    void restore(const Snapshot &snapshot);
    QByteArray contents(const QByteArray &name) const;

    // for the VFS
    std::shared_ptr<File> open(const QByteArray &name, bool create);
    bool exists(const QByteArray &name) const;
    int write(File &file, qint64 offset, const QByteArray &bytes);
    int truncate(File &file, qint64 size);
    int sync(File &file);
    int remove(const QByteArray &name, bool synced);

private:
    enum class Verdict { Go, Die, Fail, Full };
    Verdict next(bool grows);
    static void afterCut(File &file, QRandomGenerator &random, int block);

    QHash<QByteArray, std::shared_ptr<File>> m_files;
    Fault m_fault = Fault::None;
    int m_faultAt = 0;
    int m_operations = 0;
    bool m_dead = false;
};

} // namespace anguan
