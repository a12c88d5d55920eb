//! A stated reason without what differs from spelling to spelling: `7天无理由退货`, `【七天无理由】退换货`
//! and `七日无理由` say the same. Only what says nothing about the fault goes; everything else stays.

/// Marks around and between words.
const MARKS: &str = "()[]{}<>【】〔〕「」『』《》〈〉“”‘’\"'/-_·.。!;:|~";
/// What is to be done about it, which is no reason. The longer ones come first.
const ENDINGS: [&str; 8] = ["退货退款", "退款退货", "退换货", "仅退款", "退换", "退货", "换货", "退款"];
const DIGITS: &str = "零一二三四五六七八九";

/// The loose form of a reason [as it is compared](super::reasons::as_compared).
pub fn loosely(compared: &str) -> String {
    let bare: Vec<char> = compared.chars().filter(|c| !MARKS.contains(*c)).collect();
    let days = days_in_digits(&bare);
    let shorter = ENDINGS.iter().find_map(|ending| days.strip_suffix(ending)).filter(|rest| rest.chars().count() > 1);
    shorter.unwrap_or(&days).to_owned()
}

/// `七天` and `七日内` as `7天`.
fn days_in_digits(text: &[char]) -> String {
    let mut said = String::new();
    let mut at = 0;
    while at < text.len() {
        let run = text[at..].iter().take_while(|c| c.is_ascii_digit() || DIGITS.contains(**c) || **c == '十').count();
        let unit = text.get(at + run).filter(|unit| run > 0 && matches!(unit, '天' | '日'));
        match unit.and_then(|_| number(&text[at..at + run])) {
            Some(days) => {
                said.push_str(&format!("{days}天"));
                at += run + 1;
                at += usize::from(text.get(at) == Some(&'内'));
            }
            None => {
                said.extend(&text[at..at + run.max(1)]);
                at += run.max(1);
            }
        }
    }
    said
}

/// `7`, `七`, `十五`, `三十`.
fn number(digits: &[char]) -> Option<u32> {
    let one = |c: &char| DIGITS.chars().position(|known| known == *c).and_then(|value| u32::try_from(value).ok());
    match digits.iter().position(|c| *c == '十') {
        None if digits.iter().all(char::is_ascii_digit) => digits.iter().collect::<String>().parse().ok(),
        None => digits.iter().try_fold(0_u32, |sum, c| sum.checked_mul(10)?.checked_add(one(c)?)),
        Some(at) => {
            let (tens, ones) = (&digits[..at], &digits[at + 1..]);
            let part = |part: &[char], none| match part {
                [] => Some(none),
                [c] => one(c),
                _ => None,
            };
            Some(part(tens, 1)? * 10 + part(ones, 0)?)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_marks_and_what_is_to_be_done_are_no_part_of_a_reason() {
        for text in ["七天无理由退换货", "7天无理由退货", "【7天】无理由退换", "七日内无理由", "07天无理由退货退款"]
        {
            assert_eq!(loosely(text), "7天无理由", "{text}");
        }
        assert_eq!((loosely("十五天无理由"), loosely("三十天价保")), ("15天无理由".into(), "30天价保".into()));
    }

    #[test]
    fn what_says_something_stays() {
        for (one, other) in [
            ("七天无理由", "十五天无理由"),
            ("质量问题", "无质量问题"),
            ("退运费", "运费"),
            ("少发三件", "少发"),
            ("生产日期不符", "生产不符"),
            ("拒绝退款", "退款"),
        ] {
            assert_ne!(loosely(one), loosely(other), "{one} {other}");
        }
        assert_eq!((loosely("退货"), loosely("不退款")), ("退货".into(), "不退款".into()));
    }
}
