//! Writes the TypeScript types of the door: `cargo run -p pintui-core --example types > ui/src/door-types.ts`.

fn main() {
    print!("{}", pintui_core::door::list::typescript());
}
