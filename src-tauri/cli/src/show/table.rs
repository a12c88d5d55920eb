//! Columns that stand under one another, Chinese characters counted as two places wide.

/// How a column is set.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// Texts.
    Left,
    /// Numbers.
    Right,
}

/// A table with its head; every row has as many cells as the head.
pub fn table(head: &[(String, Side)], rows: &[Vec<String>]) -> String {
    let widths: Vec<usize> = head
        .iter()
        .enumerate()
        .map(|(at, (title, _))| {
            rows.iter().filter_map(|row| row.get(at)).chain([title]).map(|cell| width(cell)).max().unwrap_or(0)
        })
        .collect();
    let titles: Vec<String> = head.iter().map(|(title, _)| title.clone()).collect();
    let line = |cells: &[String]| -> String {
        let cells: Vec<String> = cells
            .iter()
            .zip(head.iter().zip(&widths))
            .map(|(cell, ((_, side), width))| set(cell, *side, *width))
            .collect();
        format!("  {}\n", cells.join("  ").trim_end())
    };
    rows.iter().map(|row| line(row)).fold(line(&titles), |table, row| table + &row)
}

fn set(cell: &str, side: Side, to: usize) -> String {
    let blanks = " ".repeat(to.saturating_sub(width(cell)));
    if side == Side::Left { format!("{cell}{blanks}") } else { format!("{blanks}{cell}") }
}

/// Places a text takes in a terminal.
fn width(text: &str) -> usize {
    text.chars().map(|c| if is_wide(c) { 2 } else { 1 }).sum()
}

/// The wide and full-width blocks of Unicode's East Asian Width (UAX #11), in the large.
fn is_wide(c: char) -> bool {
    matches!(c, '\u{1100}'..='\u{115f}' | '\u{2e80}'..='\u{303e}' | '\u{3041}'..='\u{a4cf}' | '\u{ac00}'..='\u{d7a3}'
        | '\u{f900}'..='\u{faff}' | '\u{fe30}'..='\u{fe6f}' | '\u{ff00}'..='\u{ff60}' | '\u{ffe0}'..='\u{ffe6}'
        | '\u{1f300}'..='\u{1faff}' | '\u{20000}'..='\u{3fffd}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chinese_and_numbers_stand_under_one_another() {
        let head = [("原因".to_owned(), Side::Left), ("n".to_owned(), Side::Right)];
        let rows = [vec!["质量问题".to_owned(), "31".to_owned()], vec!["abc".to_owned(), "2".to_owned()]];
        assert_eq!(table(&head, &rows), "  原因       n\n  质量问题  31\n  abc        2\n");
    }
}
