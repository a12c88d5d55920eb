//! Colour, size and the like, read from the one text in which platforms put them.

use super::scan::Trait;

/// Reads `颜色分类:黑色;尺码:M` and its kin; a value may hold blanks, a name may be missing.
pub(super) fn traits(sku_name: &str) -> Vec<Trait> {
    let mut traits: Vec<Trait> = Vec::new();
    for part in sku_name.split([';', '；']) {
        let mut begun = false;
        for word in part.split_whitespace() {
            match (word.split_once([':', '：']), traits.last_mut().filter(|_| begun)) {
                (Some((name, value)), _) if !name.is_empty() => {
                    traits.push(Trait { name: name.to_owned(), value: value.to_owned() });
                }
                (_, Some(last)) if last.value.is_empty() => last.value.push_str(word),
                (_, Some(last)) => {
                    last.value.push(' ');
                    last.value.push_str(word);
                }
                (_, None) => traits.push(Trait { name: String::new(), value: word.to_owned() }),
            }
            begun = true;
        }
    }
    traits.retain(|one| !one.value.is_empty());
    traits
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(sku_name: &str) -> Vec<(String, String)> {
        traits(sku_name).into_iter().map(|one| (one.name, one.value)).collect()
    }

    fn pairs(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
        pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    #[test]
    fn colour_and_size_are_read_whatever_parts_them() {
        let wanted = pairs(&[("颜色分类", "黑色"), ("尺码", "M")]);
        for sku_name in
            ["颜色分类:黑色;尺码:M", "颜色分类：黑色；尺码：M", "颜色分类:黑色 尺码:M", " 颜色分类: 黑色 ; 尺码: M;"]
        {
            assert_eq!(read(sku_name), wanted, "{sku_name}");
        }
    }

    #[test]
    fn a_value_may_hold_blanks_and_colons_and_a_name_may_be_missing() {
        assert_eq!(read("颜色:雾蓝 加厚款;比例:1:2"), pairs(&[("颜色", "雾蓝 加厚款"), ("比例", "1:2")]));
        assert_eq!(read("雾蓝;L"), pairs(&[("", "雾蓝"), ("", "L")]));
        assert_eq!(read("尺码:"), pairs(&[]));
    }
}
