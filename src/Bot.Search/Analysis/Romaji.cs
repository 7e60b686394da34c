using System.Buffers;
using System.Collections.Frozen;

namespace Bot.Search.Analysis;

/// <summary>
/// One Latin spelling for a text in kana or in any usual romaji (Hepburn, Kunrei, as typed into an input method), so that よしせ, yoshise and yosise meet.
/// </summary>
internal static class Romaji
{
    /// <summary>No character of a folded text takes more letters than this.</summary>
    public const int MostLetters = 5;

    // Names and words; what is longer takes memory of its own.
    private const int OnStack = 64;

    private const string Rows =
        "ア a イ i ウ u エ e オ o カ ka キ ki ク ku ケ ke コ ko ガ ga ギ gi グ gu ゲ ge ゴ go サ sa シ si ス su セ se ソ so ザ za ジ zi ズ zu ゼ ze ゾ zo "
        + "タ ta チ ti ツ tu テ te ト to ダ da デ de ド do ナ na ニ ni ヌ nu ネ ne ノ no ハ ha ヒ hi フ hu ヘ he ホ ho バ ba ビ bi ブ bu ベ be ボ bo "
        + "パ pa ピ pi プ pu ペ pe ポ po マ ma ミ mi ム mu メ me モ mo ヤ ya ユ yu ヨ yo ラ ra リ ri ル ru レ re ロ ro ワ wa ヲ o ン n";

    // The order matters: what is longer comes first.
    private static readonly (string Spelling, string Canonical)[] Spellings =
    [
        ("sha", "sya"), ("shu", "syu"), ("sho", "syo"), ("shi", "si"), ("cha", "tya"), ("chu", "tyu"), ("cho", "tyo"), ("chi", "ti"), ("tsu", "tu"),
        ("jya", "zya"), ("jyu", "zyu"), ("jyo", "zyo"), ("ja", "zya"), ("ju", "zyu"), ("jo", "zyo"), ("ji", "zi"), ("fu", "hu"), ("dzu", "zu"), ("du", "zu"), ("di", "zi"),
        ("ou", "o"), ("oo", "o"), ("oh", "o"), ("uu", "u"), ("nn", "n"),
    ];

    private static readonly FrozenDictionary<char, string> Kana =
        Rows.Split(' ').Chunk(2).ToFrozenDictionary(pair => pair[0][0], pair => pair[1]);

    private static readonly SearchValues<char> Starts = SearchValues.Create([.. Spellings.Select(pair => pair.Spelling[0])]);

    /// <summary>The canonical spelling of a folded text; what is neither kana nor Latin stays as it is.</summary>
    public static string Canonical(ReadOnlySpan<char> folded)
    {
        var canonical = folded.Length <= OnStack ? stackalloc char[OnStack * MostLetters] : new char[folded.Length * MostLetters];
        return canonical[..Canonical(folded, canonical)].ToString();
    }

    /// <summary>Kana in Latin letters, everything else as it is.</summary>
    public static string Spell(ReadOnlySpan<char> folded)
    {
        var spelled = folded.Length <= OnStack ? stackalloc char[OnStack * MostLetters] : new char[folded.Length * MostLetters];
        return spelled[..Spell(folded, spelled)].ToString();
    }

    /// <summary>Writes the canonical spelling.</summary>
    /// <param name="folded">A folded text.</param>
    /// <param name="into">Room for <see cref="MostLetters"/> for each of its characters.</param>
    /// <returns>How many letters were written.</returns>
    public static int Canonical(ReadOnlySpan<char> folded, Span<char> into)
    {
        var spelled = folded.Length <= OnStack ? stackalloc char[OnStack * MostLetters] : new char[folded.Length * MostLetters];
        ReadOnlySpan<char> rest = spelled[..Spell(folded, spelled)];
        var length = 0;
        while (!rest.IsEmpty)
        {
            var plain = rest.IndexOfAny(Starts) is >= 0 and var next ? next : rest.Length;
            rest[..plain].CopyTo(into[length..]);
            rest = rest[plain..];
            length += plain;
            if (!rest.IsEmpty)
                rest = rest[AppendMatch(rest, into, ref length)..];
        }
        return length;
    }

    /// <summary>Writes kana in Latin letters, everything else as it is.</summary>
    /// <param name="folded">A folded text.</param>
    /// <param name="into">Room for <see cref="MostLetters"/> for each of its characters.</param>
    /// <returns>How many letters were written.</returns>
    public static int Spell(ReadOnlySpan<char> folded, Span<char> into)
    {
        var length = 0;
        var doubled = false;
        foreach (var character in folded)
        {
            if (character == 'ッ')
            {
                doubled = true;
                continue;
            }
            if (character is 'ャ' or 'ュ' or 'ョ')
                AppendGlide(character, into, ref length);
            else
                AppendPlain(character, doubled, into, ref length);
            doubled = false;
        }
        return length;
    }

    private static int AppendMatch(ReadOnlySpan<char> rest, Span<char> into, ref int length)
    {
        foreach (var (spelling, canonical) in Spellings)
        {
            if (!rest.StartsWith(spelling, StringComparison.Ordinal))
                continue;
            canonical.CopyTo(into[length..]);
            length += canonical.Length;
            return spelling.Length;
        }
        into[length++] = rest[0];
        return 1;
    }

    // キ and ャ are kya: the vowel gives way to a y.
    private static void AppendGlide(char small, Span<char> into, ref int length)
    {
        if (length > 0 && into[length - 1] == 'i')
            length--;
        into[length++] = 'y';
        into[length++] = small switch { 'ャ' => 'a', 'ュ' => 'u', _ => 'o' };
    }

    private static void AppendPlain(char character, bool doubled, Span<char> into, ref int length)
    {
        if (!Kana.TryGetValue(character, out var letters))
        {
            into[length++] = character;
            return;
        }
        if (doubled)
            into[length++] = letters[0];
        letters.CopyTo(into[length..]);
        length += letters.Length;
    }
}
