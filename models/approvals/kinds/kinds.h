// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace anguan {

struct ApprovalKind;

/// The kinds, each in a file of its own; ApprovalKinds::all lists them.
const ApprovalKind &levelDeterminationKind(); ///< H5 H7: a level rests on a signed determination
const ApprovalKind &dataChangeKind();         ///< H26: no back-end change without approval, backup, record
const ApprovalKind &equipmentChangeKind();    ///< C18: equipment changes on application, done by the centre
const ApprovalKind &businessNetworkKind();    ///< C8: onto a business network only on application
const ApprovalKind &egovNetworkKind();        ///< C10: onto the e-government network with the address given
const ApprovalKind &internetAccessKind();     ///< H18 C9: internet by application, through the unified exit
const ApprovalKind &deviceAdmissionKind();    ///< H15: only admitted computers
const ApprovalKind &backupFilingKind();       ///< H21: the backup scheme is filed
const ApprovalKind &repairOutKind();          ///< H14: nothing leaves the house with its storage
const ApprovalKind &mediaDestructionKind();   ///< H17: media end before two witnesses

} // namespace anguan
