// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/verb.h"

// Each is defined in the file of its name.
namespace anguan::Verbs {

const Verb &create();
const Verb &demo();
const Verb &verify();
const Verb &registers();
const Verb &list();
const Verb &show();
const Verb &import();
const Verb &exportRows();
const Verb &print();
const Verb &due();
const Verb &exportApproval();
const Verb &exportKey();
const Verb &exportRequest();
const Verb &signRequest();
const Verb &importSignature();
const Verb &backup();
const Verb &restore();
const Verb &rekey();
const Verb &passwd();
const Verb &tour();
const Verb &help();
const Verb &version();

} // namespace anguan::Verbs
