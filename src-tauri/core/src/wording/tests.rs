use super::days::{Covered, beyond};
use super::lint::looked;
use super::plain::hard_words;
use super::*;

/// A line of the fixtures: where it would be said, and the rest of the line.
fn lines(file: &'static str) -> impl Iterator<Item = (Situation, Vec<&'static str>)> {
    file.lines().map(|line| {
        let mut cells = line.split('\t');
        let (purpose, channel) =
            cells.next().map(|place| place.split_once('/').unwrap_or((place, "chat"))).expect("a place");
        let place = serde_json::json!({ "purpose": purpose, "channel": channel });
        (serde_json::from_value(place).expect("a known situation"), cells.collect())
    })
}

fn rules_of(text: &str, situation: Situation) -> Vec<String> {
    look(text, situation).into_iter().map(|finding| finding.rule).collect()
}

#[test]
fn a_care_text_is_marked_for_three_taboos_and_never_for_what_the_law_gives() {
    let rules = |text: &str| {
        let mut found = rules_of(text, Situation::CARE);
        found.dedup();
        found
    };
    assert_eq!(rules("{product}满意吗？满意回 1，不满意回 2。"), ["mechanical"]);
    assert_eq!(rules("不合适可以退货。"), ["return_words"]);
    assert_eq!(rules("非常抱歉让你等了。"), ["apology"]);
    assert_eq!(rules("抱歉发慢了，今天 18:00 前补发到你手上。"), [""; 0]);
    assert_eq!(rules("签收 7 天内可以无理由退货。穿着哪里不顺？"), [""; 0]);
    assert_eq!(look("不合适可以退货。", Situation::CASE), [], "in a case the words are needed");
}

#[test]
fn what_platforms_punish_is_found_however_it_is_put() {
    let (mut texts, mut missed) = (0, Vec::new());
    for (situation, cells) in lines(include_str!("fixtures/bad.tsv")) {
        texts += 1;
        if !rules_of(cells[1], situation).iter().any(|rule| rule == cells[0]) {
            missed.push(cells[1]);
        }
    }
    assert!(texts >= 200, "too few examples: {texts}");
    assert!(missed.len() * 50 <= texts, "{} of {texts} were not found: {missed:#?}", missed.len());
}

#[test]
fn honest_words_pass_unmarked() {
    let (mut texts, mut marked) = (0, Vec::new());
    for (situation, cells) in lines(include_str!("fixtures/good.tsv")) {
        texts += 1;
        let found = look(cells[0], situation);
        if !found.is_empty() {
            marked.push((cells[0], found.into_iter().map(|one| (one.rule, one.words)).collect::<Vec<_>>()));
        }
    }
    assert!(texts >= 150, "too few examples: {texts}");
    assert!(marked.len() * 50 <= texts, "{} of {texts} were marked: {marked:#?}", marked.len());
}

#[test]
fn what_a_clerk_tried_in_vain_to_have_refused_is_refused_and_the_innocent_beside_it_passes() {
    for (rule, text) in [
        ("paid_review", "五分好评截图发我领券"),
        ("paid_review", "给个五颗星小红包奉上"),
        ("threat", "您再不撤销我们就举报您恶意退款"),
        ("threat", "我们知道您家地址，别逼我们上门"),
        ("hide_rights", "不接受退货，特价款"),
    ] {
        assert!(rules_of(text, Situation::CASE).iter().any(|found| found == rule), "{text}");
    }
    let home = "王小红您好，您家住余杭区五常街道";
    assert_eq!(look(home, Situation::REPLY).first().map(|found| found.rule.as_str()), Some("private_data"));
    for text in [
        "真抱歉让您久等，今天17:00前我给您回电话",
        "快递不支持退货到付，运费我们先垫给你。",
        "我们有您的地址，今天补发。",
    ] {
        assert_eq!(look(text, Situation::CASE), [], "{text}");
    }
    for text in ["顾客您好，掉色这件我们查过了。", "您住的小区放快递柜不方便，我们记下了。"]
    {
        assert_eq!(look(text, Situation::REPLY), [], "{text}");
    }
}

#[test]
fn money_for_a_better_review_or_against_a_bad_one_is_blocked_and_a_free_choice_is_no_blame() {
    for text in ["改成好评就全额退款", "不撤销差评就不给退款", "不刪差評就不賠"] {
        assert!(rules_of(text, Situation::CASE).iter().any(|rule| rule == "paid_review"), "{text}");
    }
    for text in ["退货原因由您自己选，照实写。", "不会因为没改评价就不退款。", "要换成别的颜色也行。"]
    {
        assert_eq!(look(text, Situation::CASE), [], "{text}");
    }
    assert_eq!(rules_of("是你自己选错的。", Situation::CASE), ["blame"]);
}

#[test]
fn a_gift_of_whatever_name_for_praise_is_blocked_and_one_for_everybody_is_not() {
    for text in ["五星好评就送香包", "好评就送香包", "晒图就送香包", "带图好评就送香包"] {
        for situation in [Situation::CARE, Situation::CASE, Situation::INVITE] {
            assert!(rules_of(text, situation).iter().any(|rule| rule == "praise_gift"), "{text}");
        }
    }
    for text in ["送的香包收到了吗？好评我们看到了，谢谢", "发张图就给你补发", "每单都送香包，评不评价都一样"]
    {
        assert_eq!(look(text, Situation::CASE), [], "{text}");
    }
}

#[test]
fn a_finding_names_its_place_in_the_text_as_it_was_written() {
    let text = "亲，  麻烦 加 ➕ Ｖ·信 聊";
    let found = look(text, Situation::CASE);
    let contact = found.iter().find(|finding| finding.rule == "private_contact").expect("found");
    let words: String = text.chars().skip(contact.start).take(contact.end - contact.start).collect();
    assert_eq!(words, contact.words);
    assert!(words.contains('Ｖ') && words.contains('信'), "{words}");
    assert_eq!(contact.source.platform.as_deref(), Some("taobao"));
}

#[test]
fn the_same_words_are_a_taboo_in_care_and_needed_in_a_case() {
    assert_eq!(rules_of("可以退货，也可以换货", Situation::CARE), ["return_words", "return_words"]);
    assert_eq!(rules_of("可以退货，也可以换货", Situation::CASE), Vec::<String>::new());
    assert_eq!(rules_of("依法你有七天无理由退货的权利。", Situation::CARE), Vec::<String>::new());
}

#[test]
fn an_apology_passes_when_a_step_with_a_time_follows() {
    assert_eq!(rules_of("非常抱歉给你添麻烦了。", Situation::CASE), ["apology"]);
    assert!(rules_of("抱歉，发错了。今天 17:00 前给你补发对的。", Situation::CASE).is_empty());
    assert!(rules_of("抱歉，收到就退，{by_when} 前到账。", Situation::CASE).is_empty());
    // Where to write to, and how to stop it, are no solution.
    assert_eq!(rules_of("非常抱歉给你添麻烦了，{contact}，回T退订", Situation::CARE_SMS), ["apology"]);
}

#[test]
fn a_public_answer_holds_nothing_of_the_buyer() {
    for text in ["电话 138 1234 5678 打不通", "订单号 2839201938475610 查过了", "住在杭州市余杭区文一西路98号"]
    {
        assert_eq!(rules_of(text, Situation::REPLY), ["private_data"], "{text}");
        assert!(rules_of(text, Situation::CASE).is_empty(), "{text}");
    }
}

#[test]
fn an_sms_says_how_to_stop() {
    let text = "包裹到了吗，哪里不顺手回我";
    assert_eq!(rules_of(text, Situation::CARE_SMS), ["sms_stop"]);
    assert!(rules_of(&format!("{text}，回T退订"), Situation::CARE_SMS).is_empty());
    assert!(rules_of(text, Situation::CARE).is_empty());
}

#[test]
fn the_better_sentence_of_every_rule_passes_its_own_look() {
    for rule in &rules::book().rules {
        for language in Language::ALL {
            let better = rule.better(language);
            assert!(!better.is_empty(), "{} has no better words in {}", rule.id, language.tag());
            let purposes = if rule.purposes.is_empty() { vec![Purpose::Case] } else { rule.purposes.clone() };
            for purpose in purposes {
                let found = look(better, Situation { purpose, channel: Channel::Chat });
                assert!(found.is_empty(), "{} {}: {found:?}", rule.id, language.tag());
            }
        }
    }
}

#[test]
fn every_rule_and_source_has_its_words() {
    let book = rules::book();
    let rules = book.rules.iter().flat_map(|rule| ["name", "why"].map(|part| format!("wording.{}.{part}", rule.id)));
    let sources = book.rules.iter().map(|rule| format!("wording.source.{}", rule.source));
    for key in rules.chain(sources) {
        for language in Language::ALL {
            assert_ne!(locale::text(language, &key), key, "{}", language.tag());
        }
    }
}

#[test]
fn more_days_than_the_policy_covers_are_not_promised() {
    let covered = Covered { return_days: 7, fault_days: 15 };
    let words = |text| beyond(text, covered).into_iter().map(|one| one.words).collect::<Vec<_>>();
    assert_eq!(words("放心，30天无理由，15 天包换"), ["30天无理由"]);
    assert_eq!(words("7 天内可以退，一般 3 天到账"), Vec::<String>::new());
    assert_eq!(words("We offer 60 days free returns."), ["60 days free returns"]);
}

#[test]
fn words_of_offices_and_long_sentences_have_simpler_ones_beside_them() {
    let found = hard_words("逾期未寄回的，视为放弃。寄回前拍张照。");
    let easy: Vec<_> = found.iter().map(|one| (one.words.as_str(), one.easy.as_deref())).collect();
    assert_eq!(easy, [("逾期", Some("过了时间")), ("视为", Some("就算"))]);
    let long = "如果你收到的东西和页面上写的不一样或者少了什么或者路上压坏了你都可以在签收第二天起的七天里找我们退";
    assert_eq!(hard_words(long).first().and_then(|one| one.length), Some(long.chars().count()));
    assert_eq!(hard_words("必须带吊牌寄回。"), Vec::new());
}

#[test]
fn a_text_with_one_forbidden_place_is_not_usable() {
    let text = "非常抱歉。加个微信发你";
    let looked = looked(text, Situation::CASE, look(text, Situation::CASE));
    assert_eq!((looked.usable, looked.blocked, looked.to_improve), (false, 1, 1));
    let refused = must_be_allowed(text, Situation::CASE).expect_err("refused");
    assert_eq!(refused.code, "wording_forbidden");
    assert_eq!(refused.params["rule"], "private_contact");
}
