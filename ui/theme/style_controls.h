#pragma once

#include <QStyleOption>

class QPainter;
class QWidget;

// One function per control that PitangaStyle draws itself.
namespace pitanga::controls {

void paintField(QPainter &painter, const QStyleOption &option, const QWidget *widget);
void paintComboBox(QPainter &painter, const QStyleOptionComboBox &option);
void paintScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &handle);
/// A table's bar starts below the head: the table tells its height as the property `headInset`.
QRect scrollBarGroove(const QStyleOptionSlider &option, const QWidget *widget);
QRect scrollBarHandle(const QStyleOptionSlider &option, const QWidget *widget);
void paintHeaderLabel(QPainter &painter, const QStyleOptionHeader &option);
void paintProgressBar(QPainter &painter, const QStyleOptionProgressBar &option);
void paintMenuItem(QPainter &painter, const QStyleOptionMenuItem &option);
/// What of a menu's rectangle belongs to it: its corners are round.
QRegion menuShape(const QRect &rect);
void paintTab(QPainter &painter, const QStyleOptionTab &option);
void paintCheckBox(QPainter &painter, const QStyleOption &option);
void paintRadio(QPainter &painter, const QStyleOption &option);

} // namespace pitanga::controls
