// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/registers/register.h"

namespace anguan {

/// The declared registers, each in a file of its own; Catalogue lists them.
namespace Registers {

const Register &departments();
const Register &people();
const Register &securityGroup();
const Register &systems();
const Register &dataResources();
const Register &roleGroups();
const Register &accounts();
const Register &conflicts();
const Register &handovers();
const Register &assessments();
const Register &reviews();
const Register &plans();
const Register &drills();
const Register &actions();
const Register &devices();
const Register &media();
const Register &repairs();
const Register &backupPolicies();
const Register &backups();
const Register &delegations();
const Register &approvals();

} // namespace Registers

} // namespace anguan
