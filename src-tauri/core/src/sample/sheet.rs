//! One file being written: header, rows, and the traps spread among them.
//!
//! Traps come at even distances over all orders, the names taking turns; one that the row at hand has no room for waits
//! for the next. So a million rows need no plan in memory, and no row carries two traps.

use std::io;
use std::path::{Path, PathBuf};

use super::cell::Kind;
use super::csv::{Csv, Encoder};
use super::form::{self, Column, Form, Roles};
use super::plant::{self, Planted};
use super::recipe::{FileForm, Recipe};
use super::row::Row;
use super::seen::Seen;
use super::traps::{Trap, Traps};
use super::xlsx::{LONGEST_CELL, Xlsx};

pub(super) struct Sheet {
    pub(super) path: PathBuf,
    /// Rows that stand for something: without blank ones, repeated headers and the total.
    pub(super) rows: usize,
    pub(super) planted: Traps,
    sink: Sink,
    columns: Vec<Column>,
    roles: Roles,
    row: Row,
    header: Row,
    left: Vec<(Trap, usize)>,
    /// After how many orders the next trap is due, and how far apart they are.
    due: usize,
    apart: usize,
}

enum Sink {
    Csv(Box<Csv>),
    Xlsx(Box<Xlsx>),
}

/// Whether other files speak of this row.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    Alone,
    ReferredTo,
}

impl Sheet {
    pub(super) fn create(
        recipe: &Recipe,
        form: &Form,
        header: &str,
        file_form: FileForm,
        into: &Path,
    ) -> io::Result<Self> {
        let suffix = if file_form == FileForm::Xlsx { "xlsx" } else { "csv" };
        let path = into.join(format!("{}{}2359.{suffix}", form.stem, recipe.until.format("%Y%m%d")));
        let mut planted = Traps::none();
        let (columns, roles) = form::columns(form, header, recipe.seed, &recipe.traps, &mut planted);
        let mut names = Row::default();
        for column in &columns {
            names.add_text(&column.name);
        }
        let left = Trap::ALL.map(|trap| (trap, recipe.traps.of(trap))).into_iter();
        let left: Vec<_> = left.filter(|&(trap, count)| count > 0 && is_spread(trap)).collect();
        let apart = recipe.orders / (left.iter().map(|(_, count)| count).sum::<usize>() + 1);
        let mut sheet = Self {
            sink: Sink::create(&path, file_form, form.sheet)?,
            path,
            rows: 0,
            planted,
            columns,
            roles,
            row: Row::default(),
            header: names,
            left,
            due: apart / 2,
            apart,
        };
        sheet.write_titles(recipe)?;
        sheet.sink.write(&sheet.header)?;
        Ok(sheet)
    }

    /// Writes the row for what is seen, `done` orders into the file.
    pub(super) fn put(&mut self, seen: &Seen, done: usize, standing: Standing) -> io::Result<()> {
        self.row.clear();
        for Column { cell, .. } in &self.columns {
            self.row.add(cell.kind, |out| (cell.write)(seen, out));
        }
        self.rows += 1;
        self.set_a_trap(done, standing)?;
        self.sink.write(&self.row)
    }

    /// Counts a trap that lies in the world, not in the file.
    pub(super) fn note(&mut self, trap: Trap) {
        self.planted.note(trap);
    }

    pub(super) fn finish(mut self, recipe: &Recipe) -> io::Result<(PathBuf, usize, Traps)> {
        if recipe.traps.of(Trap::TotalRow) > 0 {
            self.row.clear();
            for place in 0..self.columns.len() {
                let text = match place {
                    _ if self.roles.keys.first() == Some(&place) => "合计",
                    _ if self.roles.money.contains(&place) => "123456.78",
                    _ => "",
                };
                self.row.add_text(text);
            }
            self.sink.write(&self.row)?;
            self.planted.note(Trap::TotalRow);
        }
        self.sink.finish()?;
        Ok((self.path, self.rows, self.planted))
    }

    fn write_titles(&mut self, recipe: &Recipe) -> io::Result<()> {
        if recipe.traps.of(Trap::TitleRows) == 0 {
            return Ok(());
        }
        for title in [format!("{} 数据导出", recipe.shop), format!("导出时间：{} 23:59:59", recipe.until)] {
            self.row.clear();
            self.row.add_text(&title);
            self.sink.write(&self.row)?;
        }
        self.planted.note(Trap::TitleRows);
        Ok(())
    }

    /// Plants the first trap, in turn, that is due and that the row takes.
    fn set_a_trap(&mut self, done: usize, standing: Standing) -> io::Result<()> {
        let is_due = done >= self.due;
        for turn in 0..self.left.len() {
            let (trap, count) = self.left[turn];
            // Only the newest rows, which come first, have a comma in their status: that one can't wait.
            if !is_due && trap != Trap::StatusHalfWidth
                || standing == Standing::ReferredTo && plant::needs_a_row_alone(trap)
                || self.plant(trap)? == Planted::No
            {
                continue;
            }
            self.planted.note(trap);
            self.left.remove(turn);
            if count > 1 {
                self.left.push((trap, count - 1));
            }
            if is_due {
                self.due += self.apart;
            }
            break;
        }
        Ok(())
    }

    fn plant(&mut self, trap: Trap) -> io::Result<Planted> {
        let nth = self.planted.of(trap);
        match trap {
            Trap::HeaderRepeated => self.sink.write(&self.header)?,
            Trap::RowBlank if nth % 2 == 1 => self.sink.write_empty()?,
            Trap::RowBlank => {
                let mut blank = Row::default();
                (0..self.columns.len()).for_each(|_| blank.add(Kind::Text, |_| {}));
                self.sink.write(&blank)?;
            }
            Trap::RowRepeated => {
                self.sink.write(&self.row)?;
                self.rows += 1;
            }
            Trap::CellHuge if self.sink.longest_cell().is_some() => return Ok(Planted::No),
            _ => return Ok(plant::within(&mut self.row, &self.roles, trap, nth)),
        }
        Ok(Planted::Yes)
    }
}

/// Whether a trap is set among the rows; the others concern the whole file or the world behind it.
fn is_spread(trap: Trap) -> bool {
    use Trap::{ColumnsAdded, ColumnsMissing, ColumnsPasted, ColumnsShuffled, HeadersUntidy};
    !matches!(trap, ColumnsAdded | ColumnsMissing | ColumnsPasted | ColumnsShuffled | HeadersUntidy)
        && !matches!(trap, Trap::TitleRows | Trap::TotalRow | Trap::IdEndsInZeros | Trap::OrderOutside)
}

impl Sink {
    fn create(path: &Path, form: FileForm, sheet_name: &str) -> io::Result<Self> {
        Ok(match form {
            FileForm::CsvGb18030 => Self::Csv(Box::new(Csv::create(path, Encoder::gb18030())?)),
            FileForm::CsvUtf8 => Self::Csv(Box::new(Csv::create(path, Encoder::Utf8)?)),
            FileForm::CsvUtf8Bom => {
                let mut csv = Csv::create(path, Encoder::Utf8)?;
                csv.mark_as_utf8()?;
                Self::Csv(Box::new(csv))
            }
            FileForm::Xlsx => Self::Xlsx(Box::new(Xlsx::create(path, sheet_name)?)),
        })
    }

    fn write(&mut self, row: &Row) -> io::Result<()> {
        match self {
            Self::Csv(csv) => csv.write(row),
            Self::Xlsx(book) => book.write(row),
        }
    }

    fn write_empty(&mut self) -> io::Result<()> {
        match self {
            Self::Csv(csv) => csv.write_empty(),
            Self::Xlsx(book) => {
                book.write_empty();
                Ok(())
            }
        }
    }

    fn longest_cell(&self) -> Option<usize> {
        matches!(self, Self::Xlsx(_)).then_some(LONGEST_CELL)
    }

    fn finish(self) -> io::Result<()> {
        match self {
            Self::Csv(csv) => csv.finish(),
            Self::Xlsx(book) => book.finish(),
        }
    }
}
