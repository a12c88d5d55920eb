//! The charts of the workbooks: one series, one colour, no legend, labels where they are read.

use rust_xlsxwriter::{
    Chart, ChartAxisDateUnitType, ChartDataLabel, ChartFont, ChartFormat, ChartLine, ChartMarker, ChartMarkerType,
    ChartSeries, ChartSolidFill, ChartType,
};

use super::paper::{BRAND, GREY, GRID, INK};

/// Bars a chart of reasons or defects shows at most.
pub(super) const MOST_BARS: u32 = 10;

/// Cells of one sheet that a chart draws: first row, last row, and the two columns.
#[derive(Clone, Copy)]
pub(super) struct Cells<'a> {
    pub(super) sheet: &'a str,
    pub(super) first: u32,
    pub(super) last: u32,
    pub(super) names: u16,
    pub(super) values: u16,
}

/// A line over days; days without a figure leave a gap.
pub(super) fn line_of_days(title: &str, cells: &Cells<'_>, shape: &str) -> Chart {
    let mut chart = over_days(ChartType::Line, title, cells, shape);
    let mut marker = ChartMarker::new();
    marker.set_type(ChartMarkerType::Circle).set_size(5);
    marker.set_format(ChartFormat::new().set_solid_fill(&fill()).set_border(&line(0.75)));
    series_of(&mut chart, cells).set_format(ChartFormat::new().set_line(&line(2.25))).set_marker(&marker);
    chart
}

/// Columns over days.
pub(super) fn columns_of_days(title: &str, cells: &Cells<'_>, shape: &str) -> Chart {
    let mut chart = over_days(ChartType::Column, title, cells, shape);
    series_of(&mut chart, cells).set_format(ChartFormat::new().set_solid_fill(&fill())).set_gap(60);
    chart
}

/// Bars from the top down, each with its count.
pub(super) fn bars(title: &str, cells: &Cells<'_>) -> Chart {
    let mut chart = plain(ChartType::Bar, title);
    // In a bar chart the names stand on the vertical axis.
    chart.y_axis().set_reverse().set_font(&small()).set_format(ChartFormat::new().set_line(&rule()));
    chart.y_axis().set_major_gridlines(false);
    chart.x_axis().set_hidden(true).set_major_gridlines(false).set_min(0);
    let mut label = ChartDataLabel::new();
    label.show_value().set_font(&small()).set_num_format("#,##0");
    series_of(&mut chart, cells)
        .set_format(ChartFormat::new().set_solid_fill(&fill()))
        .set_gap(45)
        .set_data_label(&label);
    chart
}

fn series_of<'a>(chart: &'a mut Chart, cells: &Cells<'_>) -> &'a mut ChartSeries {
    let series = chart.add_series();
    series.set_categories((cells.sheet, cells.first, cells.names, cells.last, cells.names)).set_values((
        cells.sheet,
        cells.first,
        cells.values,
        cells.last,
        cells.values,
    ));
    series
}

fn over_days(kind: ChartType, title: &str, cells: &Cells<'_>, shape: &str) -> Chart {
    let mut chart = plain(kind, title);
    // As many labels as fit side by side.
    let step = ((cells.last - cells.first) / 10 + 1) as f64;
    chart
        .x_axis()
        .set_date_axis(true)
        .set_num_format("m-d")
        .set_major_unit(step)
        .set_major_unit_date_type(ChartAxisDateUnitType::Days)
        .set_font(&small())
        .set_format(ChartFormat::new().set_line(&rule()));
    chart
        .y_axis()
        .set_min(0)
        .set_num_format(shape)
        .set_font(&small())
        .set_format(ChartFormat::new().set_no_line())
        .set_major_gridlines_line(&rule());
    chart
}

fn plain(kind: ChartType, title: &str) -> Chart {
    let mut chart = Chart::new(kind);
    let mut font = ChartFont::new();
    font.set_size(11).set_bold().set_color(INK);
    chart.title().set_name(title).set_font(&font);
    chart.legend().set_hidden();
    chart.chart_area().set_format(ChartFormat::new().set_border(&rule()));
    chart.set_alt_text(title);
    chart
}

fn small() -> ChartFont {
    let mut font = ChartFont::new();
    font.set_size(9).set_color(GREY);
    font
}

fn fill() -> ChartSolidFill {
    let mut fill = ChartSolidFill::new();
    fill.set_color(BRAND);
    fill
}

fn line(points: f64) -> ChartLine {
    let mut line = ChartLine::new();
    line.set_color(BRAND).set_width(points);
    line
}

fn rule() -> ChartLine {
    let mut line = ChartLine::new();
    line.set_color(GRID).set_width(0.75);
    line
}
