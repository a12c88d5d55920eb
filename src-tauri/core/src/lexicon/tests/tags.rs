use super::*;

#[test]
fn the_tree_has_three_levels_at_most_and_a_home_for_each_finer_reason() {
    let given = Given::shop();
    let tree = given.ask(TagTree { shop: SHOP.into() }).expect("a tree");
    assert_eq!(tree.tags.len(), presets().len());
    assert!(tree.tags.iter().all(|tag| tag.level <= 3));
    for finer in ["size", "colour", "picture", "gift", "taste", "wrong", "lost", "late", "packaging", "flaw", "broken"]
    {
        assert!(tree.tags.iter().any(|tag| tag.tag == finer), "{finer} has no home");
    }
    for preset in presets() {
        assert!(preset.words.iter().all(|word| *word == folded(word)), "{} has a word that never fits", preset.tag);
    }
}

#[test]
fn sixty_of_a_hundred_are_sixty_per_cent_and_every_case_is_in_one_class() {
    let shares = shares(&hundred(), None);
    assert_eq!(main_cases(&shares, "goods"), (60, 600));
    assert_eq!(main_cases(&shares, "transport"), (25, 250));
    assert_eq!(main_cases(&shares, "buyer"), (15, 150));
    assert_eq!(main_cases(&shares, "unclassified"), (0, 0));
    assert_eq!(shares.mains.iter().map(|share| share.cases).sum::<i64>(), shares.cases);
}

#[test]
fn a_case_that_nobody_can_class_is_counted_as_such_and_can_be_listed() {
    let given = hundred();
    returned(&given, 100, "气味像旧书", None);
    assert_eq!(main_cases(&shares(&given, None), "unclassified").0, 1);
    assert_eq!((tagged(&given, "unclassified"), tagged(&given, "goods"), tagged(&given, "flaw")), (1, 60, 60));
}

#[test]
fn ten_cases_get_two_tags_at_once_and_undo_takes_them_back() {
    let given = hundred();
    let ten: Vec<i64> = (1..=10).collect();
    assert_eq!(tag(&given, &ten, &["itching", "price"], &[]).changed, 20);
    assert_eq!((tagged(&given, "itching"), tagged(&given, "price")), (10, 10));
    let one = of(&given, 1);
    assert_eq!(
        (one.hand, one.home.as_deref(), one.main.as_str()),
        (vec!["itching".into(), "price".into()], Some("itching"), "goods")
    );
    assert_eq!(tag(&given, &ten, &["itching"], &[]).changed, 0, "a tag that is there is not put twice");
    given.act("undo", Undo { operation: None }).expect("taken back");
    assert_eq!((tagged(&given, "itching"), tagged(&given, "price")), (0, 0));
}

#[test]
fn merged_tags_count_together_and_undo_brings_the_former_back() {
    let given = hundred();
    tag(&given, &[1, 2, 3], &["itching"], &[]);
    tag(&given, &[3, 4], &["smell"], &[]);
    given.act("merge_tags", MergeTags { tag: "itching".into(), into: "smell".into() }).expect("merged");
    assert_eq!((tagged(&given, "smell"), tagged(&given, "itching")), (4, 4), "a merged tag is the one it became");
    assert!(row(&given, "itching").is_none());
    assert_eq!(of(&given, 3).hand, ["smell"], "a case that had both has one");
    given.act("undo", Undo { operation: None }).expect("taken back");
    assert_eq!((tagged(&given, "smell"), tagged(&given, "itching")), (2, 3));
}

#[test]
fn a_renamed_tag_keeps_its_cases() {
    let given = hundred();
    tag(&given, &[1, 2], &["itching"], &[]);
    let ask = SaveTag { tag: Some("itching".into()), parent: "flaw".into(), name: Some("扎皮肤".into()) };
    given.act("save_tag", ask).expect("renamed");
    assert_eq!(row(&given, "itching").and_then(|row| row.name), Some("扎皮肤".into()));
    assert_eq!(tagged(&given, "itching"), 2);
}

#[test]
fn a_tag_below_the_third_level_or_below_itself_is_refused() {
    let given = Given::shop();
    let save = |tag: Option<&str>, parent: &str, name: &str| {
        let ask = SaveTag { tag: tag.map(str::to_owned), parent: parent.into(), name: Some(name.into()) };
        given.act("save_tag", ask).map_err(|why| why.code.into_owned())
    };
    assert_eq!(save(None, "itching", "领口").expect_err("refused"), "tag_too_deep");
    assert_eq!(save(Some("flaw"), "described", "瑕疵").expect_err("refused"), "tag_too_deep");
    assert_eq!(save(None, "nowhere", "甲").expect_err("refused"), "tag_unknown");
    assert_eq!(save(Some("goods"), "buyer", "甲").expect_err("refused"), "tag_is_main");
    let own = save(None, "flaw", "领口扎").expect("kept").tag;
    assert_eq!(save(None, "goods", " 领口扎 ").expect_err("refused"), "tag_name_taken");
    assert_eq!(row(&given, &own).map(|row| (row.level, row.main)), Some((3, "goods".into())));
    let merge = MergeTags { tag: "flaw".into(), into: own };
    assert_eq!(given.act("merge_tags", merge).expect_err("refused").code, "tag_too_deep");
}

#[test]
fn size_counts_where_the_shop_says_and_the_platforms_class_stays() {
    let given = Given::shop();
    let case = returned(&given, 1, "尺寸不符", None);
    assert_eq!((of(&given, case).main.as_str(), of(&given, case).home.as_deref()), ("goods", Some("size")));
    given.act("choose_size_side", ChooseSizeSide { shop: SHOP.into(), side: "buyer".into() }).expect("chosen");
    assert_eq!(of(&given, case).main, "buyer");
    assert_eq!((main_cases(&shares(&given, None), "buyer").0, tagged(&given, "buyer")), (1, 1));
    let list = CaseList { shop: SHOP.into(), of: CasesOf::All, skip: 0, limit: 1 };
    assert_eq!(given.ask(list).expect("a list").cases[0].class, "description");
    let wrong = ChooseSizeSide { shop: SHOP.into(), side: "transport".into() };
    assert_eq!(given.act("choose_size_side", wrong).expect_err("refused").code, "size_side_unknown");
}

#[test]
fn a_word_sorts_all_cases_that_say_it_but_not_those_that_deny_it() {
    let given = Given::shop();
    let says = returned(&given, 1, "商品质量问题", Some("客户说领口起球"));
    let denies = returned(&given, 2, "商品质量问题", Some("没有起球，就是不合身"));
    assert_eq!(of(&given, says).home.as_deref(), Some("goods"));
    entry(&given, EntryKind::Word, "起球", "shedding").expect("kept");
    assert_eq!((of(&given, says).home.as_deref(), of(&given, says).by.as_str()), (Some("shedding"), "word"));
    assert_eq!(of(&given, denies).home.as_deref(), Some("goods"));
}

#[test]
fn what_a_person_put_on_a_case_stands_over_every_rule() {
    let given = Given::shop();
    let case = returned(&given, 1, "不想要了", Some("起球"));
    entry(&given, EntryKind::Word, "起球", "shedding").expect("kept");
    tag(&given, &[case], &["price"], &[]);
    assert_eq!((of(&given, case).home.as_deref(), of(&given, case).main.as_str()), (Some("price"), "buyer"));
    tag(&given, &[case], &[], &["price"]);
    assert_eq!(of(&given, case).home.as_deref(), Some("shedding"));
}

#[test]
fn a_text_is_proposed_from_but_nothing_is_sorted_by_a_proposal() {
    let given = Given::shop();
    let case = returned(&given, 1, "商品质量问题", Some("洗了一次就掉色，还缩水"));
    let shown = of(&given, case);
    assert_eq!(shown.home.as_deref(), Some("goods"));
    assert_eq!(shown.proposed.map(|found| found.tag), Some("fading".into()));
}

#[test]
fn what_a_change_would_move_is_told_before_it_is_made_and_nothing_is_written() {
    let given = hundred();
    let told = |of: LexiconChange| {
        let ask = LexiconEffectAsk { shop: SHOP.into(), of };
        ask.perform(&given.book, &given.call()).expect("an effect")
    };
    let moved = |from: &str, to: &str, cases| TagMove { from: Some(from.into()), to: Some(to.into()), cases };
    let word = NewEntry { kind: EntryKind::Word, word: "破损".into(), tag: "flaw".into() };
    let effect = told(LexiconChange::KeepEntry { entry: word });
    assert_eq!((effect.moved, effect.moves.as_slice()), (25, &[moved("packaging", "flaw", 25)][..]));
    assert_eq!(effect.rate_before.hits, effect.rate_after.hits, "the platform's figure stays");
    assert_eq!(tagged(&given, "flaw"), 60, "nothing is written");

    let merged = told(LexiconChange::MergeTags { tag: "packaging".into(), into: "late".into() });
    assert_eq!(merged.moves, [moved("packaging", "late", 25)]);
    let kept = entry(&given, EntryKind::Word, "破损", "flaw").expect("kept");
    assert_eq!(told(LexiconChange::RemoveEntry { id: kept.id }).moves, [moved("flaw", "packaging", 25)]);

    tag(&given, &[1, 2], &["size"], &[]);
    let side = told(LexiconChange::ChooseSizeSide { side: "buyer".into() });
    assert_eq!(side.moves, [moved("goods", "buyer", 2)], "the tag stays and counts on the other side");
}

#[test]
fn what_buyers_write_in_traditional_characters_leads_where_the_simplified_does() {
    let proposer = crate::lexicon::propose::Proposer::new(crate::lexicon::tree::Tree::with(&[]), &[], &[]);
    for (text, tag) in
        [("商品故障無法使用", "broken"), ("改變心意", "unwanted"), ("缺件", "missing"), ("寄錯商品", "wrong")]
    {
        assert_eq!(proposer.propose(text).map(|found| found.tag).as_deref(), Some(tag), "{text}");
    }
}
