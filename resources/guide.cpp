// SPDX-License-Identifier: GPL-3.0-or-later
// The pages are resources; this file only gives the library something to compile.
