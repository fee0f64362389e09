// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/prints/recoveryletter.h"

#include "models/base/tr.h"
#include "models/prints/registerprint.h"
#include "models/vault/vault.h"

namespace anguan {

Result<LetterSheet> recoveryLetter(Vault &vault, const QString &recoveryKey)
{
    LetterSheet letter;
    letter.title = Tr::tr("Recovery key of the vault");
    letter.unit = vault.unit();
    letter.code = recoveryKey;
    letter.paragraphs = QStringList{
        Tr::tr("This key opens the vault when every password is lost. Put this page into an envelope at "
               "once, seal it, have two people sign across the seal, and keep it in the safe."),
        Tr::tr("Whoever holds it can read everything. Open the envelope with two people present, write "
               "down who and when, and replace the key afterwards."),
        Tr::tr("The program keeps no copy and cannot print it again."),
        Tr::tr("Sealed by: ____________    Witness: ____________    Date: ____________"),
    };
    ANGUAN_TRY_LET(identification, identify(vault, QStringLiteral("recovery-key"), {}));
    letter.identification = identification;
    return letter;
}

} // namespace anguan
