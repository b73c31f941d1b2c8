//! The macro that declares texts: both languages, or it does not compile.

/// A count that decides between singular and plural.
pub trait Counted {
    /// Whether it is exactly one.
    fn is_one(&self) -> bool;
}

impl Counted for u32 {
    fn is_one(&self) -> bool {
        *self == 1
    }
}

/// A count as text: a range is never one.
impl Counted for String {
    fn is_one(&self) -> bool {
        self == "1"
    }
}

/// Declares an enumeration of texts.
///
/// A text may take arguments, which both languages name in braces.
/// English may have a singular: `en[n]: "{n} plan", "{n} plans"` takes the first form where `n` is 1.
macro_rules! texts {
    ($(#[$meta:meta])* $name:ident {
        $($(#[$text_meta:meta])* $text:ident $(($($arg:ident: $ty:ty),+))? => {
            zh: $zh:literal, en$([$by:ident])?: $($en:literal),+ $(,)?
        })+
    }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq)]
        #[allow(missing_docs, reason = "each text is its own documentation")]
        pub enum $name {
            $($(#[$text_meta])* $text $({ $($arg: $ty),+ })?,)+
        }

        impl $crate::i18n::Say for $name {
            #[allow(unused_variables, reason = "a language may leave an argument out")]
            fn say(&self, lang: $crate::i18n::Lang) -> ::std::borrow::Cow<'static, str> {
                match self {
                    $(Self::$text $({ $($arg),+ })? => match lang {
                        $crate::i18n::Lang::Zh => texts!(@say [$($($arg),+)?] $zh),
                        $crate::i18n::Lang::En => texts!(@en [$($($arg),+)?] [$($by)?] $($en),+),
                    },)+
                }
            }
        }
    };
    (@say [] $text:literal) => { ::std::borrow::Cow::Borrowed($text) };
    (@say [$($arg:ident),+] $text:literal) => { ::std::borrow::Cow::Owned(format!($text)) };
    (@en [$($arg:ident),*] [] $text:literal) => { texts!(@say [$($arg),*] $text) };
    (@en [$($arg:ident),+] [$by:ident] $one:literal, $many:literal) => {
        if $crate::i18n::texts::Counted::is_one($by) { texts!(@say [$($arg),+] $one) } else { texts!(@say [$($arg),+] $many) }
    };
}
