use super::*;

/// October with texts that no list has, most of which say that something itches.
fn october() -> Given {
    let given = Given::shop();
    for (number, text) in ["贴身穿扎得慌", "领口刺挠", "脖子扎得慌", "贴身穿扎脖子"].into_iter().enumerate()
    {
        returned(&given, number, text, None);
        returned(&given, number + 10, text, None);
    }
    returned(&given, 30, "颜色像陈年旧报纸", None);
    returned(&given, 31, "算了", None);
    given
}

#[test]
fn on_the_first_of_the_month_new_texts_wait_in_groups_the_largest_first() {
    let given = october();
    let review = review(&given);
    assert!(review.due, "October is over and has no version");
    assert_eq!((review.month.as_str(), review.cases, review.unclassified, review.next), (OCTOBER, 10, 10, 1));
    let first = &review.groups[0];
    assert_eq!(first.cases, 8, "{review:?}");
    assert_eq!(first.proposed.as_ref().map(|found| found.tag.as_str()), Some("itching"));
    assert!(review.groups.is_sorted_by(|one, next| one.cases >= next.cases));
    let shown: i64 = review.groups.iter().map(|group| group.texts.len() as i64).sum::<i64>() + review.loose_count;
    assert_eq!(shown, review.texts, "no text is lost");
}

#[test]
fn the_task_stands_until_the_month_is_closed() {
    let given = october();
    let due = |given: &Given| given.ask(LexiconDue { shop: SHOP.into() }).expect("an answer");
    assert_eq!((due(&given).due, due(&given).texts, due(&given).unclassified), (true, 6, 10));
    close(&given, Vec::new()).expect("closed");
    assert!(!due(&given).due);
}

#[test]
fn the_task_stands_though_all_texts_have_a_home_and_a_month_left_out_waits_for_its_turn() {
    let mut given = october();
    let due = |given: &Given| {
        let due = given.ask(LexiconDue { shop: SHOP.into() }).expect("an answer");
        (due.due, due.month)
    };
    for text in ["贴身穿扎得慌", "领口刺挠", "脖子扎得慌", "贴身穿扎脖子", "颜色像陈年旧报纸", "算了"]
    {
        entry(&given, EntryKind::Text, text, "itching").expect("kept");
    }
    assert_eq!(review(&given).texts, 0);
    assert_eq!(due(&given), (true, OCTOBER.into()), "until it is closed");
    close(&given, Vec::new()).expect("closed");
    given.order(&["P1"], json!({ "order_no": "B1" }));
    given.case(json!({ "case_no": "B1", "order_no": "B1", "applied_at": "2026-11-20T10:00:00" }));
    assert_eq!(due(&given), (false, OCTOBER.into()), "November is not over");
    given.now = "2027-01-03T09:00:00".parse().expect("a moment");
    assert_eq!(due(&given), (true, "2026-11".into()), "December had no case; November still waits");
    assert_eq!(review(&given).month, "2026-11");
}

#[test]
fn words_that_cases_without_a_reason_say_month_after_month_are_named_too() {
    let given = october();
    given.order(&["P1"], json!({ "order_no": "C1" }));
    given.case(
        json!({ "case_no": "C1", "order_no": "C1", "applied_at": "2026-09-20T10:00:00", "reason_stated": "领口刺挠" }),
    );
    let review = review(&given);
    let frequent: Vec<&str> = review.frequent.iter().map(|word| word.word.as_str()).collect();
    assert!(frequent.contains(&"领口"), "{frequent:?}");
    assert!(!frequent.contains(&"刺挠"), "what leads somewhere already needs no place: {frequent:?}");
    assert!(review.new_words.iter().all(|word| !frequent.contains(&word.word.as_str())), "new ones stand apart");
}

#[test]
fn a_reason_that_no_case_had_for_three_months_is_named_with_what_it_had_before() {
    let mut given = Given::shop();
    let case = |given: &Given, number: usize, day: &str| {
        let order = format!("U{number}");
        given.order(&["P1"], json!({ "order_no": order }));
        let applied = format!("{day}T10:00:00");
        given.case(json!({
            "case_no": order, "order_no": order, "applied_at": applied, "reason_stated": "不清楚" }))
    };
    given.now = "2026-02-01T09:00:00".parse().expect("a moment");
    given.act("save_tag", SaveTag { tag: None, parent: "goods".into(), name: Some("掉色".into()) }).expect("saved");
    let own = given.ask(TagTree { shop: SHOP.into() }).expect("a tree").tags;
    let own = own.into_iter().find(|row| row.name.is_some()).expect("it is there").tag;
    let old = case(&given, 1, "2026-05-02");
    let new = case(&given, 2, "2026-10-02");
    tag(&given, &[old], &["itching"], &[]);
    tag(&given, &[new], &["smell"], &[]);
    given.now = "2026-11-02T09:00:00".parse().expect("a moment");
    let unused: Vec<(String, i64)> = review(&given).unused.into_iter().map(|one| (one.tag, one.before)).collect();
    assert_eq!(unused, [("itching".to_owned(), 1), (own, 0)]);
}

#[test]
fn what_a_review_moves_is_shown_before_and_the_platforms_figure_does_not_move() {
    let given = october();
    let decisions = vec![decision(&["领口刺挠", "贴身穿扎得慌"], &[], "itching")];
    let shown = effect(&given, decisions.clone());
    assert_eq!((shown.moved, shown.classified, shown.cases), (4, 4, 10));
    assert_eq!(shown.moves[0].to.as_deref(), Some("itching"));
    assert_eq!((shown.unclassified_before.hits, shown.unclassified_after.hits), (10, 6));
    assert_eq!(shown.rate_before, shown.rate_after);
    assert_eq!((given.count("lexicon_entries"), given.count("lexicon_versions")), (0, 0), "a rehearsal writes nothing");

    let version = close(&given, decisions).expect("closed");
    assert_eq!((version.number, version.entries), (1, 2));
    assert_eq!(tagged(&given, "itching"), 4, "as it was shown");
    assert!(!review(&given).due);
    given.act("undo", Undo { operation: None }).expect("taken back");
    assert_eq!((tagged(&given, "itching"), given.count("lexicon_versions")), (0, 0));
    assert!(review(&given).due);
}

#[test]
fn an_old_months_report_can_be_made_again_as_it_was() {
    let given = october();
    close(&given, vec![decision(&["领口刺挠"], &[], "itching")]).expect("closed");
    let then = shares(&given, None);
    assert_eq!((then.version.as_ref().map(|version| version.number), main_cases(&then, "goods").0), (Some(1), 2));

    let mut later = given;
    later.now = "2026-11-20T09:00:00".parse().expect("a moment");
    entry(&later, EntryKind::Word, "扎", "itching").expect("kept");
    tag(&later, &[1, 2, 3], &["price"], &[]);
    later.act("merge_tags", MergeTags { tag: "itching".into(), into: "smell".into() }).expect("merged");
    assert_eq!(shares(&later, None), then, "the month stays what it was");
    let kpi = later.ask(crate::insight::kpi::KpiAsk { shop: SHOP.into(), month: OCTOBER.into() }).expect("a month");
    assert_eq!(kpi.classes, then, "and its report says so");
    assert_eq!(later.ask(VersionList { shop: SHOP.into() }).expect("versions").len(), 1);
    let unknown = ClassSharesAsk { shop: SHOP.into(), month: OCTOBER.into(), version: Some(9) };
    assert_eq!(later.ask(unknown).expect_err("refused").code, "lexicon_version_unknown");
}

#[test]
fn a_month_is_closed_once_and_not_before_it_is_over() {
    let given = october();
    close(&given, Vec::new()).expect("closed without a decision");
    assert_eq!(close(&given, Vec::new()).expect_err("refused").code, "review_closed");
    let early = CloseReview { shop: SHOP.into(), month: "2026-11".into(), decisions: Vec::new() };
    assert_eq!(given.act("close_review", early).expect_err("refused").code, "review_month_not_over");
}

#[test]
fn a_new_tag_can_be_made_while_deciding() {
    let given = october();
    let new = Decision { name: Some("报纸色".into()), ..decision(&["颜色像陈年旧报纸"], &[], "described") };
    close(&given, vec![new]).expect("closed");
    let own = of(&given, 9).home.expect("a home");
    assert_eq!(row(&given, &own).and_then(|row| row.name), Some("报纸色".into()));
}

#[test]
fn words_nobody_says_any_more_are_named() {
    let mut given = Given::shop();
    given.now = "2026-05-01T09:00:00".parse().expect("a moment");
    entry(&given, EntryKind::Word, "甲醛味", "smell").expect("kept");
    entry(&given, EntryKind::Word, "起球", "shedding").expect("kept");
    given.now = "2026-11-02T09:00:00".parse().expect("a moment");
    returned(&given, 1, "质量问题", Some("起球"));
    let quiet = review(&given).quiet;
    assert_eq!(quiet.iter().map(|word| word.word.as_str()).collect::<Vec<_>>(), ["甲醛味"]);
}

#[test]
fn a_remark_of_the_shop_brings_no_new_word_and_what_buyers_wrote_does() {
    let given = Given::shop();
    for number in 0..3 {
        let case = returned(&given, number, "质量问题", Some("已加急"));
        wrote(&given, case, "洗后钩纱");
    }
    let review = review(&given);
    let new: Vec<&str> = review.new_words.iter().map(|word| word.word.as_str()).collect();
    assert!(new.contains(&"洗后"), "{new:?}");
    assert!(new.iter().all(|word| !word.contains("加急")), "{new:?}");
}
