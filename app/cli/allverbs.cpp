// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allverbs.h"

namespace anguan {

const QList<const Verb *> &Verbs::all()
{
    static const QList<const Verb *> verbs = {
        &create(),         &demo(),      &verify(),        &registers(),   &list(),
        &show(),           &import(),    &exportRows(),    &print(),       &due(),
        &exportApproval(), &exportKey(), &exportRequest(), &signRequest(), &importSignature(),
        &backup(),         &restore(),   &rekey(),         &passwd(),      &tour(),
        &help(),           &version(),
    };
    return verbs;
}

const Verb *Verbs::find(const QString &name)
{
    for (const Verb *verb : all()) {
        if (QLatin1String(verb->name) == name)
            return verb;
    }
    return nullptr;
}

} // namespace anguan
