//! Reads an amount as platforms and spreadsheets write it, whatever marks its currency, thousands and decimals.

use pintui_store::Fen;

use super::marks::{named_currency, without_currency};
use super::values::{Cell, bare, half_width};
use crate::platforms::currencies;

/// Reads money: `¥69.90`, `69.90元`, `1,234.50`, `(12.00)`, `Rp1.350.000`, full-width digits. Rounds to the fen.
pub fn read(text: &str) -> Cell<Fen> {
    read_in(text, None)
}

/// Reads money that is in this currency where it names none itself: some write points between thousands.
pub fn read_in(text: &str, currency: Option<&str>) -> Cell<Fen> {
    let text = bare(text);
    if text.is_empty() {
        return Cell::Blank;
    }
    if let Some(amount) = plain(text) {
        return Cell::Is(Fen(amount));
    }
    let text = half_width(text);
    let rest = without_currency(text.trim());
    let in_brackets = rest.strip_prefix('(').and_then(|inner| inner.strip_suffix(')'));
    let (negative, rest) = match in_brackets {
        Some(inner) => (true, inner),
        None => match rest.strip_prefix(['-', '−']) {
            Some(after) => (true, after),
            None => (false, rest.strip_prefix('+').unwrap_or(rest)),
        },
    };
    let pointed = named_currency(&text).or(currency).is_some_and(currencies::has_comma_before_decimals);
    match fen(without_currency(rest), pointed) {
        Some(amount) => Cell::Is(Fen(if negative { -amount } else { amount })),
        None => Cell::Unreadable,
    }
}

/// The form nearly every cell has, figures with at most two decimals: it reads the same in every currency.
fn plain(text: &str) -> Option<i64> {
    let (whole, part) = text.split_at(text.bytes().position(|b| b == b'.').unwrap_or(text.len()));
    let decimals = part.bytes().skip(1).chain([b'0'; 2]).take(2);
    if !(1..=13).contains(&whole.len()) || part.len() > 3 {
        return None;
    }
    whole.bytes().chain(decimals).try_fold(0, |amount, b| b.is_ascii_digit().then(|| amount * 10 + i64::from(b - b'0')))
}

/// Where thousands may be parted by points, the last mark stands before decimals only if fewer than three figures follow it.
fn fen(text: &str, pointed: bool) -> Option<i64> {
    let (whole, part) = match text.rfind(['.', ',']).filter(|_| pointed || text.matches('.').count() > 1) {
        Some(at) if pointed && text.len() - at - 1 < 3 => (&text[..at], &text[at + 1..]),
        Some(_) if is_grouped(text, '.') || is_grouped(text, ',') => (text, ""),
        _ => text.split_once('.').unwrap_or((text, "")),
    };
    let parted_by = if whole.contains('.') { '.' } else { ',' };
    let grouped = whole.replace(parted_by, "");
    let groups_fit = !whole.contains(parted_by) || is_grouped(whole, parted_by);
    let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    if grouped.is_empty() || grouped.len() > 13 || !groups_fit || !digits(&grouped) || !digits(part) {
        return None;
    }
    let mut cents = part.bytes().chain([b'0'; 3]).map(|digit| i64::from(digit - b'0'));
    let (ten, one, half) = (cents.next()?, cents.next()?, cents.next()?);
    Some(grouped.parse::<i64>().ok()? * 100 + ten * 10 + one + i64::from(half >= 5))
}

/// Whether figures are parted into thousands: `1.350.000`, and not `0.125`.
fn is_grouped(text: &str, by: char) -> bool {
    let fits = |(at, group): (usize, &str)| if at == 0 { (1..=3).contains(&group.len()) } else { group.len() == 3 };
    text.contains(by) && !text.starts_with('0') && text.split(by).enumerate().all(fits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn money_reads_in_all_its_spellings() {
        let cases = [
            ("69.90", 6990),
            ("¥69.90", 6990),
            ("￥69.90", 6990),
            ("69.90元", 6990),
            ("1,234.50", 123_450),
            ("６９.９０", 6990),
            ("69.9", 6990),
            ("(123.00)", -12_300),
            ("-10.00", -1000),
            ("－10.00", -1000),
            ("0", 0),
            ("CN¥ 5", 500),
            ("118.00000000001", 11_800),
            ("NT$1,280", 128_000),
            ("12.00 THB", 1200),
            ("-¥3.50", -350),
            ("¥-3.50", -350),
            ("(¥12.00)", -1200),
        ];
        for (text, amount) in cases {
            assert_eq!(read(text), Cell::Is(Fen(amount)), "{text}");
        }
        for text in ["一百五", "#VALUE!", "12,34.50", "1.2.3", "¥"] {
            assert_eq!(read(text), Cell::Unreadable, "{text}");
        }
        assert_eq!(read("无退款申请"), Cell::Blank);
    }

    #[test]
    fn points_between_thousands_and_commas_before_decimals_read_where_a_currency_is_written_so() {
        let cases = [
            ("IDR 1,350,000", 135_000_000),
            ("Rp1.350.000", 135_000_000),
            ("Rp 15.000", 1_500_000),
            ("VND 1000", 100_000),
            ("1,000₫", 100_000),
            ("1.000 ₫", 100_000),
            ("2175,00 €", 217_500),
            ("€1.234,56", 123_456),
            ("€1,234.56", 123_456),
            ("€0.125", 13),
            ("₩45,000", 4_500_000),
            ("JPY 4500", 450_000),
            ("1.350.000", 135_000_000),
        ];
        for (text, amount) in cases {
            assert_eq!(read(text), Cell::Is(Fen(amount)), "{text}");
        }
        assert_eq!(read_in("15.000", Some("IDR")), Cell::Is(Fen(1_500_000)));
        assert_eq!(read_in("15.00", Some("EUR")), Cell::Is(Fen(1500)));
        assert_eq!(read("15.000"), Cell::Is(Fen(1500)), "elsewhere a point stands before decimals");
        assert_eq!((read("2175,00"), read("1.35.000")), (Cell::Unreadable, Cell::Unreadable));
    }
}
