use image::ImageFormat;

use super::super::kind::Form;
use super::super::{clean, shelf};
use super::{jpeg, keep, packing, picture, with_order};

/// A segment with a place and a name in it, the way phones write it: which way is up is 6.
fn exif(secret: &[u8]) -> Vec<u8> {
    let mut body = b"Exif\0\0II*\0\x08\0\0\0\x01\0".to_vec();
    body.extend_from_slice(&[0x12, 0x01, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0]);
    body.extend_from_slice(secret);
    let length = u16::try_from(body.len() + 2).expect("short").to_be_bytes();
    [&[0xff, 0xe1][..], &length, &body].concat()
}

const SECRET: &[u8] = b"GPS 30.2741N 120.1551E Zhang";

fn has(bytes: &[u8], what: &[u8]) -> bool {
    memchr::memmem::find(bytes, what).is_some()
}

fn points(bytes: &[u8]) -> Vec<u8> {
    image::load_from_memory(bytes).expect("still a picture").to_rgb8().into_raw()
}

#[test]
fn a_phones_jpeg_loses_its_place_and_keeps_its_picture_and_which_way_is_up() {
    let plain = jpeg(10);
    let told = [&plain[..2], &exif(SECRET), &plain[2..], SECRET].concat();
    let kept = clean::cleaned(Form::Jpeg, &told).expect("a whole picture");
    assert!(!has(&kept, SECRET), "the place stayed in the photo");
    assert_eq!(points(&kept), points(&plain));
    assert!(has(&kept, b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06"), "the photo lies on its side");
}

#[test]
fn a_png_with_notes_loses_them() {
    let plain = picture(10, ImageFormat::Png);
    // A chunk of text after the head, whose check sum nobody needs once it is gone.
    let note = [&u32::try_from(SECRET.len()).expect("short").to_be_bytes()[..], b"tEXt", SECRET, &[0; 4]].concat();
    let told = [&plain[..33], &note, &plain[33..]].concat();
    let kept = clean::cleaned(Form::Png, &told).expect("a whole picture");
    assert!(!has(&kept, SECRET));
    assert_eq!(points(&kept), points(&plain));
}

#[test]
fn a_webp_with_notes_loses_them_and_no_longer_promises_them() {
    let plain = picture(10, ImageFormat::WebP);
    let mut told = plain[..12].to_vec();
    told.extend_from_slice(b"VP8X\x0a\0\0\0\x0c\0\0\0\x17\0\0\x0f\0\0");
    told.extend_from_slice(&plain[12..]);
    told.extend_from_slice(b"EXIF");
    told.extend_from_slice(&u32::try_from(SECRET.len()).expect("short").to_le_bytes());
    told.extend_from_slice(SECRET);
    let length = u32::try_from(told.len() - 8).expect("short").to_le_bytes();
    told[4..8].copy_from_slice(&length);
    let kept = clean::cleaned(Form::Webp, &told).expect("a whole picture");
    assert!(!has(&kept, SECRET));
    assert_eq!(kept[20], 0, "the head still promises notes");
    assert_eq!(points(&kept), points(&plain));
}

#[test]
fn a_phones_mp4_loses_its_place_and_every_other_byte_stays_where_it_is() {
    let boxed = |name: &[u8; 4], body: &[u8]| {
        [&u32::try_from(body.len() + 8).expect("short").to_be_bytes()[..], name, body].concat()
    };
    let film = boxed(b"mdat", b"pictures and pictures");
    let moov = boxed(b"moov", &[boxed(b"mvhd", &[7; 20]), boxed(b"udta", SECRET)].concat());
    let told = [boxed(b"ftyp", b"isom\0\0\0\0isom"), moov, film].concat();
    let kept = clean::cleaned(Form::Mp4, &told).expect("a whole film");
    assert!(!has(&kept, SECRET));
    assert_eq!(kept.len(), told.len());
    assert!(has(&kept, b"pictures and pictures") && has(&kept, &[7; 20]));
}

#[test]
fn a_file_is_told_by_its_bytes_and_never_by_its_name() {
    let heic = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic";
    for (what, bytes, code) in [
        ("an iPhone's HEIC", &heic[..], "evidence_form_unknown"),
        ("a program named .jpg", &b"MZ\x90\0 and more"[..], "evidence_form_unknown"),
        ("nothing", &b""[..], "evidence_empty"),
        ("half a picture", &jpeg(1)[..200], "evidence_damaged"),
        ("a head without a picture", &[0xff, 0xd8, 0xff, 0xd9][..], "evidence_damaged"),
    ] {
        let (given, order) = with_order();
        let refused = keep(&given, &packing(order), bytes).expect_err(what);
        assert_eq!(refused.code, code, "{what}");
        assert_eq!(shelf::all(&shelf::folder(&given.book)).len(), 0, "{what} left a file");
    }
}

#[test]
fn bytes_cut_anywhere_are_refused_or_kept_but_never_break_the_program() {
    let files =
        [(Form::Jpeg, jpeg(3)), (Form::Png, picture(3, ImageFormat::Png)), (Form::Webp, picture(3, ImageFormat::WebP))];
    for (form, whole) in files {
        for end in 0..whole.len() {
            let _ = clean::cleaned(form, &whole[..end]);
        }
        for at in 0..whole.len() {
            let mut bent = whole.clone();
            bent[at] ^= 0xff;
            let _ = clean::cleaned(form, &bent);
        }
    }
}
