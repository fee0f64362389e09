// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/tour.h"

#include "app/tr.h"

namespace anguan {

Result<QStringList> Tour::run(const Wish &wish)
{
    Q_UNUSED(wish)
    return fail(ErrorCode::Usage, AppTr::tr("This build has no window yet. See: anguan help"));
}

} // namespace anguan
