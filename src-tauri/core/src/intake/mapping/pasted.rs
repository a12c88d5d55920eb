//! Lines that a person typed or pasted as a small table: what parts their cells.

/// What blanks do in the lines of a table.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Blanks {
    /// Cells hold none: figures and days. Where nothing else parts a line, blanks do.
    Part,
    /// Cells may hold some, as names do.
    Stay,
}

const COMMAS: [char; 4] = [',', '，', ';', '；'];

/// The lines that have something in them, as cells without what is wrapped around them.
pub fn lines(text: &str, blanks: Blanks) -> Vec<Vec<String>> {
    let parted = text.lines().map(|line| cells(line, blanks));
    parted.filter(|cells| cells.iter().any(|cell| !cell.is_empty())).collect()
}

/// Tabs part a table out of a workbook or page, else commas, else blanks.
fn cells(line: &str, blanks: Blanks) -> Vec<String> {
    let bare = |cell: &str| cell.trim().trim_matches('"').trim().to_owned();
    if line.contains('\t') {
        return line.split('\t').map(bare).collect();
    }
    let line = line.trim();
    let has_blanks = blanks == Blanks::Part && line.contains(char::is_whitespace);
    let mut cells = Vec::new();
    let mut from = 0;
    for (at, mark) in line.char_indices().filter(|(_, mark)| COMMAS.contains(mark)) {
        // `2026-10-01 1,234 20`: where blanks part the cells, a comma within an amount parts none.
        if has_blanks && mark == ',' && is_between_thousands(&line[..at], &line[at + 1..]) {
            continue;
        }
        cells.push(bare(&line[from..at]));
        from = at + mark.len_utf8();
    }
    if cells.is_empty() && has_blanks {
        return line.split_whitespace().map(bare).collect();
    }
    cells.push(bare(&line[from..]));
    cells
}

fn is_between_thousands(before: &str, after: &str) -> bool {
    let three = after.bytes().take_while(u8::is_ascii_digit).count() == 3;
    three && before.ends_with(|c: char| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn figures(line: &str) -> String {
        lines(line, Blanks::Part).concat().join("|")
    }

    #[test]
    fn a_line_of_figures_is_parted_however_it_was_typed() {
        for line in [
            "2026-10-01\t1,234\t20",
            "2026-10-01 1,234 20",
            "2026-10-01, 1,234, 20",
            "2026-10-01；1,234 ； 20",
            "2026-10-01  \"1,234\"   20 ",
        ] {
            assert_eq!(figures(line), "2026-10-01|1,234|20", "{line}");
        }
        assert_eq!(figures("2026-10-01,123,20"), "2026-10-01|123|20");
        assert_eq!(figures("2026-10-01 10:00,4.8,4.7"), "2026-10-01 10:00|4.8|4.7");
        assert_eq!(figures("2026-10-01 4.8 4.7"), "2026-10-01|4.8|4.7");
    }

    #[test]
    fn a_name_keeps_its_blanks_and_a_blank_cell_its_place() {
        let names = lines("8801,120,纯棉 T 恤\n\n , \n8802\t\t杯", Blanks::Stay);
        assert_eq!(names, [vec!["8801", "120", "纯棉 T 恤"], vec!["8802", "", "杯"]]);
    }
}
