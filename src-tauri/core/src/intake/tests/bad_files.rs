//! One bad file among several: the window sets it aside, the command line refuses the whole.

use super::*;

fn lenient(owner: &Owner, files: &[PathBuf]) -> ImportPlan {
    let ask = PreviewImport { ask: Owner::ask(files), bad_files: BadFiles::SetAside };
    ask.perform(&owner.book, &now()).expect("a preview")
}

#[test]
fn what_cannot_be_taken_is_set_aside_with_its_reason_and_the_others_go_on() {
    let owner = owner();
    let good = owner.export(&plain(60), "files");
    let bad = [
        owner.file("words.csv", b"a,b,c\n1,2,3\n"),
        owner.file("photo.csv", b"\x89PNG\r\n\x1a\n\0\0"),
        owner.file("empty.csv", b""),
        owner.folder.path().join("nowhere.csv"),
    ];
    let all = [&good[..], &bad[..]].concat();
    let plan = lenient(&owner, &all);
    let told: Vec<(&str, &str)> = plan
        .set_aside
        .iter()
        .map(|one| (one.file.rsplit('/').next().unwrap_or_default(), &*one.refused.code))
        .collect();
    assert_eq!(
        told,
        [
            ("words.csv", "profile_unknown"),
            ("photo.csv", "file_type_unknown"),
            ("empty.csv", "file_empty"),
            ("nowhere.csv", "file_unreachable")
        ]
    );
    assert_eq!(plan.plan, owner.preview(&good).plan, "the plan is that of the files that can be taken");
    let commit = CommitImport { ask: Owner::ask(&good), plan: Some(plan.plan) }.perform(&owner.book, &now());
    assert_eq!(counts(&commit.expect("the plan")), counts(&plan.report));
    let strict = PreviewImport { ask: Owner::ask(&all), bad_files: BadFiles::Refuse }.perform(&owner.book, &now());
    assert_eq!(strict.expect_err("one bad file refuses all").code, "profile_unknown");
}

#[test]
fn a_file_that_breaks_off_in_the_middle_is_set_aside_too() {
    let owner = owner();
    let good = owner.export(&plain(60), "files");
    let whole = std::fs::read(&good[0]).expect("an order file");
    let (utf8, _) = encoding_rs::GB18030.decode_without_bom_handling(&whole);
    let mixed = [utf8.as_bytes(), &whole[..]].concat();
    let mixed = owner.file("mixed.csv", &mixed);
    let plan = lenient(&owner, &[good[0].clone(), mixed]);
    assert_eq!((plan.report.files.len(), plan.set_aside.len()), (1, 1));
    assert_eq!(plan.set_aside[0].refused.code, "encoding_mixed");
}

#[test]
fn where_no_file_can_be_taken_each_one_says_why() {
    let owner = owner();
    let files = [owner.file("words.csv", b"a,b,c\n1,2,3\n"), owner.file("empty.csv", b"")];
    let plan = lenient(&owner, &files);
    assert_eq!((plan.report.files.len(), plan.set_aside.len()), (0, 2));
    let alone = PreviewImport { ask: Owner::ask(&files[..1]), bad_files: BadFiles::SetAside };
    let refused = alone.perform(&owner.book, &now()).expect_err("a file alone is refused");
    assert_eq!(refused.code, "profile_unknown");
}
