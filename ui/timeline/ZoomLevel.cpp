// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ZoomLevel.h"

#include <cmath>

namespace voicelog {

ZoomLevel::ZoomLevel(double framesPerPixel)
    : m_framesPerPixel(std::isfinite(framesPerPixel) && framesPerPixel > deepest ? framesPerPixel : deepest)
{
}

ZoomLevel ZoomLevel::fitting(double frames, double width)
{
    return ZoomLevel(frames > 0 && width > 0 ? frames / width : deepest);
}

} // namespace voicelog
