// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRandomGenerator>
#include <QSet>
#include <QString>

namespace anguan {

/// The names of the fictional unit, 云溪县自然资源局: no real person, place or system is meant.
struct DemoDepartment
{
    const char *name;
    const char *shortName;
    const char *kind; ///< choice of the register
    const char *office;
    const char *duties;
};
const QList<DemoDepartment> &demoDepartments();

/// The people the story needs, before the seeded rest.
struct DemoPerson
{
    const char *name;
    int department; ///< index above
    const char *post;
    const char *title;
    const char *securityPost;
};
const QList<DemoPerson> &demoPeople();

struct DemoSystem
{
    const char *name;
    const char *code;
    int department;
    const char *importance;
    int level; ///< 0: not determined yet
    const char *zone;
    const char *state;
    const char *purpose;
    const char *resources; ///< names of what it holds, separated by '|'; a leading '!' marks important data
};
const QList<DemoSystem> &demoSystems();

const QList<const char *> &demoVendors();

/// Names of people nobody bears twice, in an order that the generator alone decides.
class DemoNames
{
public:
    explicit DemoNames(QRandomGenerator &random) : m_random(random) {}

    QString person();

private:
    QRandomGenerator &m_random;
    QSet<QString> m_taken;
};

} // namespace anguan
