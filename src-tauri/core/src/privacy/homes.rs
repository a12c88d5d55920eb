//! Homes and names inside a text that a buyer wrote.

use std::sync::OnceLock;

use regex::Regex;

/// What stands in place of what was taken out.
const HIDDEN: &str = "***";
/// What is taken for an address or a name that was given: fewer signs could be any word.
const ALIKE: usize = 4;

/// The text without homes and names that it tells by their form.
pub fn without_homes(text: &str) -> String {
    static FORMS: OnceLock<[Regex; 4]> = OnceLock::new();
    let forms = FORMS.get_or_init(|| {
        [
            // 余杭区五常街道文一西路 969 号
            r"\p{Han}{2,8}?[省市区县州旗]\p{Han}{1,12}?(?:街道|大道|路|街|巷|弄|镇|乡|村|小区|花园|公寓)(?:[\p{Han}0-9a-zA-Z-]{0,12}?[号栋幢座室])*",
            // 文一西路969号, 翠苑三区12幢
            r"\p{Han}{1,8}(?:路|街道|街|巷|弄|大道|胡同|镇|乡|村|小区|花园|公寓|大厦|区)\s*[0-9一二三四五六七八九十百]{1,5}\s*[号弄栋幢座](?:楼)?",
            r"[0-9一二三四五六七八九十]{1,4}\s*(?:号楼|栋|幢|单元)(?:\s*[0-9]{1,4}\s*(?:单元|室|号)?)*|[0-9]{3,4}\s*室",
            r"((?:我叫|姓名|收件人|收货人|联系人|寄件人|名字)(?:是|叫)?\s*[:：]?\s*)\p{Han}{2,4}",
        ]
        .map(|form| Regex::new(form).expect("a test reads these forms"))
    });
    let mut text = text.to_owned();
    for (at, form) in forms.iter().enumerate() {
        let kept = if at == 3 { "${1}***" } else { HIDDEN };
        text = form.replace_all(&text, kept).into_owned();
    }
    text
}

/// The text without what these cells say of the people of its row, whole or in part.
pub fn without_people(text: &str, cells: &[String]) -> String {
    let letters: Vec<char> = text.chars().collect();
    let mut hidden = vec![false; letters.len()];
    for part in cells.iter().flat_map(|cell| cell.split(|c: char| !c.is_alphanumeric() && c != '*')) {
        let part: Vec<char> = part.chars().collect();
        // A short part is a name; of a longer one any piece tells.
        let pieces = part.windows(ALIKE.min(part.len()).max(2));
        for piece in pieces {
            for at in 0..(letters.len() + 1).saturating_sub(piece.len()) {
                if letters[at..].starts_with(piece) {
                    hidden[at..at + piece.len()].fill(true);
                }
            }
        }
    }
    let mut kept = String::with_capacity(text.len());
    for (at, letter) in letters.iter().enumerate() {
        match (hidden[at], at > 0 && hidden[at - 1]) {
            (false, _) => kept.push(*letter),
            (true, false) => kept.push_str(HIDDEN),
            (true, true) => {}
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_home_and_a_name_go_and_what_is_said_of_the_goods_stays() {
        for (text, kept) in [
            ("起球了，住余杭区五常街道，快来取", "起球了，***，快来取"),
            ("寄到浙江省杭州市西湖区文一西路969号3幢2单元301室", "***"),
            ("翠苑三区12幢，衣服掉色", "***，衣服掉色"),
            ("我叫王小红，扣子掉了", "我叫***，扣子掉了"),
            ("收货人：欧阳小明 发错了", "收货人：*** 发错了"),
        ] {
            assert_eq!(without_homes(text), kept, "{text}");
        }
        for text in [
            "袖口开线，穿了一天就起球",
            "第3排扣子掉了，2号色和图片不一样",
            "路上压坏了，包装都破了",
            "尺码偏小，165穿不下",
            "说好3号发货，没发",
        ] {
            assert_eq!(without_homes(text), text);
        }
    }

    #[test]
    fn whatever_the_rows_own_cells_say_of_people_goes_from_its_text() {
        let cells = ["王小红", "浙江省 杭州市 余杭区 文一西路未来科技城海创园", "t835**2", "", "李"].map(str::to_owned);
        let said = "我王小红，在未来科技城上班，t835**2，李子色和图不一样";
        assert_eq!(without_people(said, &cells), "我***，在***上班，***，李子色和图不一样");
        assert_eq!(without_people("起球", &cells), "起球");
    }
}
