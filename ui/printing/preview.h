// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/error.h"
#include "models/prints/document.h"
#include "models/records/recordlist.h"

#include <functional>

class QWidget;

namespace anguan {

class Vault;

/// From a screen to its pages: the preview stands over `owner` and goes with it. What is printed or saved is
/// entered in the journal; a failure of either is handed to `failed`.
namespace Preview {

using Failed = std::function<void(const Error &)>;

/// Rows are read and laid out in the background first. `owner` must not outlive the vault.
void openRegister(QWidget *owner, Vault &vault, const ListQuery &query, Failed failed);
/// `number` of the record or the approval that the pages are about.
void openForm(QWidget *owner, Vault &vault, const PrintDocument &document, const QString &number,
              Failed failed);

} // namespace Preview

} // namespace anguan
