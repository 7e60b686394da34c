using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using Bot.Reports.Words;

namespace Bot.Reports.People;

/// <summary>How much a text looks like a person's name, by its shape alone.</summary>
internal static partial class PersonName
{
    private static readonly SearchValues<char> NotInNames = SearchValues.Create("「」『』\"“”?!？！。…=<>{}[]|#:：;–—→");

    private static readonly Phrases NotInCjkNames = new(
        "を", "的", "は", "が", "に", "で", "の", "と", "する", "した", "して", "って", "った", "みた", "てる", "ない", "です", "ます", "たい", "から", "まで", "入門", "紹介", "開発", "運用", "事例", "実践", "活用", "基礎", "設計", "実装", "技術",
         "戦略", "方法", "仕組み", "会場", "概要", "株式", "会社", "感想", "資料", "参考", "質疑", "自己", "懇親", "休憩", "세션", "발표", "소개");

    // Single letters that stand in parentheses behind a title, or at its end, and are nobody's name.
    private static readonly SearchValues<char> NoSurnames = SearchValues.Create("仮前後上下株有新旧他各同続約計中終完済無全再改私話件例技術法型罠闇沼巻章編版篇");

    private static readonly SearchValues<char> WideLetters = TextShape.Range('Ａ', 'ｚ');

    private const double MereWords = 0.4;
    private const int LongestName = 40;
    private const int LongestCjkName = 16;
    private const int LongestAccount = 25;
    private const int MostWords = 4;
    private const int LongestHiraganaName = 6;

    /// <summary>From 0 (no name) to 1; a single word may always be something else and stays below a half.</summary>
    /// <param name="text">The text.</param>
    /// <param name="kinds">What its words say, where that is known.</param>
    public static double Likeness(ReadOnlySpan<char> text, AffiliationKinds? kinds = null)
    {
        if (text.ContainsAny(WideLetters)) return Likeness(TextShape.Narrow(text.ToString()));
        var name = text.Trim();
        if (name.Length == 1 && TextShape.IsKanji(name[0])) return NoSurnames.Contains(name[0]) ? 0 : MereWords;
        if (name.Length is < 2 or > LongestName || !char.IsLetterOrDigit(name[0]) && name[0] is not '_') return 0;
        if (HoldsNoName(name)) return 0;
        var (likeness, others) = TextShape.HasCjk(name) ? (CjkLikeness(name), AffiliationKinds.Organisation) : (LatinLikeness(name), AffiliationKinds.Organisation | AffiliationKinds.Role);
        return likeness > 0 && ((kinds ?? Affiliations.KindsIn(name)) & others) is AffiliationKinds.None ? likeness : 0;
    }

    /// <summary>False for what no name holds: a sentence's signs, an address, an organisation.</summary>
    public static bool IsPossible(string text) =>
        text.Length is > 0 and <= LongestName && !HoldsNoName(text) && !Affiliations.IsOrganisation(text)
        && (TextShape.HasCjk(text) ? text.Length <= LongestCjkName && (!Phrase.IsMatch(text) || IsHiraganaGivenName(text) || IsNamedAfterPlace(text)) : text.AsSpan().Count(' ') < MostWords);

    /// <summary>True for hiragana before さん that are a name: no みなさん, no たくさん.</summary>
    public static bool IsHiragana(string name) =>
        name.Length is >= 2 and <= LongestHiraganaName && TextShape.Are(name, TextShape.IsHiragana) && !HiraganaAddressed.IsMatch(name);

    /// <summary>岬の猫さん: one の between two words that are neither verbs nor pronouns, as accounts are called.</summary>
    public static bool IsNickname(string name)
    {
        var of = name.IndexOf('の', StringComparison.Ordinal);
        return of > 0 && of == name.LastIndexOf('の') && of < name.Length - 1 && name.Length <= LongestNickname && !name.AsSpan().ContainsAny(" \u3000") && TextShape.Are(name, TextShape.IsCjk)
            && !TextShape.IsHiragana(name[of - 1]) && !TextShape.IsHiragana(name[^1]) && !NotOfNicknames.StandIn(name);
    }

    private const int LongestNickname = 8;

    private static readonly Phrases NotOfNicknames = new("会社", "会場", "主催", "運営", "司会", "隣", "次", "最初", "最後", "今回", "今日", "本日", "前回", "発表", "登壇", "同僚", "弊社", "皆", "方");

    /// <summary>True for what stands in a speaker's place and names nobody: me, everybody, 希望者.</summary>
    public static bool IsNobody(ReadOnlySpan<char> text) => text.Length <= LongestNobody && Nobodies.Contains(text.Trim());

    /// <summary>True where who writes the report spoke.</summary>
    public static bool IsAuthor(ReadOnlySpan<char> text) => text.Trim() is "me" or "Me" or "I" or "myself" or "us" or "自分" or "私" or "筆者" or "本人";

    /// <summary>True for all who were there: what they did is no talk.</summary>
    public static bool IsCrowd(ReadOnlySpan<char> text) => text.Trim() is "everyone" or "everybody" or "Everyone" or "Everybody" or "all" or "All" or "全員" or "みんな" or "皆さん" or "みなさん" or "希望者" or "希望者のみ" or "有志" or "参加者";

    /// <summary>True for what stands in the place of a name that nobody wrote down: 名前を聞きそびれた人, "someone whose name I missed", 匿名希望.</summary>
    public static bool IsUnnamed(ReadOnlySpan<char> text) => text.Length <= LongestUnnamed && (text is ['?' or '？', '?' or '？', ..] && text.TrimStart("?？") is [] or [' ' or '(' or '（', ..] || UnnamedWords.StandIn(text) && Unnamed.IsMatch(text));

    private const int LongestUnnamed = 60;

    private static readonly Phrases UnnamedWords = new(StringComparison.OrdinalIgnoreCase, "名", "some", "guy", "man", "lady", "woman", "person", "student", "unknown", "anonymous", "이름", "익명");

    private const int LongestNobody = 12;

    private static readonly WordTable<bool> Nobodies = new(
    [
        "me", "myself", "i", "us", "everyone", "everybody", "all", "all of us", "tbd", "tba", "none", "various", "nobody", "自分", "私", "筆者", "全員", "みんな", "皆さん", "みなさん", "各自", "希望者", "希望者のみ", "有志", "参加者", "主催者", "運営", "なし", "未定", "本人",
    ], _ => true, StringComparison.OrdinalIgnoreCase);

    /// <summary>True with signs, numbers or addresses that no name has.</summary>
    private static bool HoldsNoName(ReadOnlySpan<char> text)
    {
        if (text.ContainsAny(NotInNames) || text.Contains("http", StringComparison.Ordinal) || text.Contains(" -", StringComparison.Ordinal)) return true;
        var digits = 0;
        foreach (var c in text)
        {
            if (digits >= 3 && !char.IsLetterOrDigit(c) && c is not '_') return true;
            digits = char.IsAsciiDigit(c) ? digits + 1 : 0;
        }
        return false;
    }

    private static double LatinLikeness(ReadOnlySpan<char> name)
    {
        Span<Range> words = stackalloc Range[MostWords + 1];
        var count = name.Split(words, ' ', StringSplitOptions.RemoveEmptyEntries);
        if (count > MostWords) return 0;
        if (count == 1) return SingleWordLikeness(name);
        var capitalised = 0;
        foreach (var word in words[..count])
        {
            if (!IsNameWord(name[word])) return 0;
            if (char.IsUpper(name[word][0])) capitalised++;
            else if (count > 2 && !Particles.Contains(name[word])) return 0;
        }
        if (count == 2 && capitalised < 2) return MereWords;
        return count is 2 or 3 ? 0.75 : 0.6;
    }

    private static double SingleWordLikeness(ReadOnlySpan<char> word)
    {
        var isAccount = word.Length <= LongestAccount && !word.ContainsAnyExcept(AccountCharacters) && word[0] is not ('-' or '.') && word.ContainsAny(AsciiLetters);
        if (!isAccount) return 0;
        return IsAccountLike(word) ? 0.5 : 0.4;
    }

    private static readonly SearchValues<char> SignsOfAccounts = SearchValues.Create("_0123456789");

    private static bool IsAccountLike(ReadOnlySpan<char> word) =>
        char.IsLower(word[0]) || word.ContainsAny(SignsOfAccounts) || word[1..].ContainsAny(Capitals) && word[1..].ContainsAny(SmallLetters);

    private static bool IsNameWord(ReadOnlySpan<char> word)
    {
        var capitals = 0;
        foreach (var c in word)
        {
            if (!char.IsLetter(c) && !IsWithinName(c)) return false;
            if (char.IsUpper(c)) capitals++;
        }
        return capitals <= 2 && char.IsLetter(word[0]) && (word.Length == 1 || !CommonWords.TryFind(word, out _));
    }

    private static bool IsWithinName(char c) =>
        c is '\'' or '’' or '.' or '-' || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static double CjkLikeness(ReadOnlySpan<char> name)
    {
        if (name.Length <= LongestHiraganaName && TextShape.Are(name, TextShape.IsHiragana)) return HiraganaWord.IsMatch(name) ? 0 : MereWords;
        if (IsHiraganaGivenName(name)) return 0.8;
        if (NotInCjkNames.StandIn(name)) return IsNamedAfterPlace(name) ? 0.7 : 0;
        Span<Range> words = stackalloc Range[3];
        var count = name.SplitAny(words, " \u3000", StringSplitOptions.RemoveEmptyEntries);
        if (count > 2) return 0;
        if (count == 2) return TwoWordLikeness(name, name[words[0]], name[words[1]]);
        return OneWordLikeness(name);
    }

    /// <summary>竹内 みのり, 三木 ことり: behind a family's name in kanji, hiragana are a given name, whatever particles they look like.</summary>
    private static bool IsHiraganaGivenName(ReadOnlySpan<char> name)
    {
        var blank = name.IndexOfAny(' ', '\u3000');
        if (blank is < 1 or > 3 || name.Length - blank is < 3 or > 5) return false;
        var family = name[..blank];
        var given = name[(blank + 1)..];
        return TextShape.Are(family, TextShape.IsKanji) && TextShape.Are(given, TextShape.IsHiragana) && !NotInCjkNames.StandIn(family) && !HiraganaWord.IsMatch(given);
    }

    /// <summary>鷹の台 太郎, 井の頭 花子: the one の within a family's name that a given name follows.</summary>
    private static bool IsNamedAfterPlace(ReadOnlySpan<char> name)
    {
        var blank = name.IndexOfAny(' ', '\u3000');
        if (blank is < 3 or > 5 || name.Length - blank is < 2 or > 5) return false;
        var of = name.IndexOf('の');
        return of > 0 && of < blank - 1 && TextShape.Are(name[..of], TextShape.IsKanji) && TextShape.Are(name[(of + 1)..blank], TextShape.IsKanji)
            && !NotInCjkNames.StandIn(name[(blank + 1)..]) && TextShape.Are(name[(blank + 1)..], IsOfGivenName);
    }

    private static bool IsOfGivenName(char c) => TextShape.IsKanji(c) || TextShape.IsHiragana(c) || TextShape.IsKatakana(c);

    private static double TwoWordLikeness(ReadOnlySpan<char> name, ReadOnlySpan<char> family, ReadOnlySpan<char> given)
    {
        if (family.Length == 1 && NoSurnames.Contains(family[0])) return 0;
        if (TextShape.IsHangul(given[0])) return IsKoreanName(given) ? 0.6 : 0;
        var areShort = family.Length <= 4 && given.Length <= 4 && TextShape.IsCjk(family[0]) && TextShape.IsCjk(given[0]);
        return areShort ? 0.8 : OneWordLikeness(name);
    }

    private static double OneWordLikeness(ReadOnlySpan<char> name)
    {
        if (TextShape.Are(name, TextShape.IsKanji)) return name.Length is >= 2 and <= 5 ? 0.6 : 0;
        if (TextShape.Are(name, TextShape.IsHangul)) return name.Length is >= 2 and <= 4 ? 0.6 : 0;
        if (name.Contains('・') && name.Length <= LongestCjkName) return 0.6;
        return name.Length <= 8 ? 0.4 : 0;
    }

    /// <summary>A Korean name is one word of mostly three syllables, of which the first is the family's.</summary>
    public static bool IsKoreanName(ReadOnlySpan<char> word) =>
        word.Length is 2 or 3 or 4 && Surnames.Contains(word[0]) && TextShape.Are(word, TextShape.IsHangul);

    private static readonly SearchValues<char> Capitals = TextShape.Range('A', 'Z');

    private static readonly SearchValues<char> SmallLetters = TextShape.Range('a', 'z');

    private static readonly SearchValues<char> AsciiLetters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    private static readonly SearchValues<char> AccountCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-.");

    private static readonly SearchValues<char> Surnames = SearchValues.Create("김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진엄채원천방공현함변염여추도소석선설");

    private static readonly LatinWords<bool> CommonWords = new(
    [
        "a", "an", "the", "of", "in", "on", "to", "for", "with", "and", "or", "how", "why", "what", "your", "my", "our", "at", "by", "from",
        "is", "are", "not", "you", "we", "deep", "dive", "introduction", "intro", "overview", "getting", "started", "building", "using",
        "best", "practices", "session", "keynote", "talk", "day", "part", "design", "data", "web", "api", "cloud", "native", "machine",
        "learning", "testing", "lightning", "talks", "notes", "slides", "video", "code", "demo", "party", "opening", "closing", "meetup",
        "conference", "react", "kubernetes", "docker", "rust", "python", "java", "javascript", "ruby", "google", "amazon", "microsoft",
    ], _ => true);

    // The words of a name that are written small.
    private static readonly WordTable<bool> Particles =
        new(["van", "von", "vom", "der", "den", "de", "da", "das", "do", "dos", "di", "du", "del", "della", "la", "le", "el", "al", "bin", "ben", "ibn", "af", "av", "zu", "ter", "ten", "het", "y", "e", "i", "san", "mac"], _ => true, StringComparison.Ordinal);

    [GeneratedRegex(@"^\W*(?:お?名前|スピーカー名|発表者名)\S{0,4}(?:聞|き?忘|失念|不明|わから|分から|控え|メモ|逃)|[(（]お?名前\S{0,4}(?:聞|忘|失念|不明|わから|分から|メモ)|^\W*匿名(?:希望)?(?:さん|の方)?\W*$|^\W*(?:some(?:one|body)|(?:an?|another|one)\s(?:\w+\s)?(?:guy|man|gentleman|lady|woman|person|student|attendee|speaker)|unknown(?:\sspeaker)?|anonymous)\b(?:\s(?:whose|who|with|from|in|\().*)?\W*$|^\W*(?:没|沒|未)\S{0,3}名|^\W*(?:익명|이름\s?(?:모|을|미))", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Unnamed { get; }

    [GeneratedRegex(@"^(?:まとめ|はじめに|おわりに|さいごに|おまけ|なし|あいさつ|こちら|ほか|など|これ|それ|ここ|もの|こと|とき|よう)$|[いたすくるうむだの]$|ない$|を|する|した|って|です|ます|から|まで", RegexOptions.ExplicitCapture)]
    private static partial Regex HiraganaWord { get; }

    [GeneratedRegex(@"^(?:みな|たく|おきゃく|おつかれ|ごくろう|お[かじば]|お[とね]?う|おに|おにい|おねえ|おかあ|おとう)$", RegexOptions.ExplicitCapture)]
    private static partial Regex HiraganaAddressed { get; }

    // は before hiragana may be part of a name (はるか); before another word it is a particle.
    [GeneratedRegex(@"[をの]|[はがにで](?=[^ぁ-ゖ])|^[はがにで]|する|した|って|みた|った$|です|ます|について|から|まで", RegexOptions.ExplicitCapture)]
    private static partial Regex Phrase { get; }
}
