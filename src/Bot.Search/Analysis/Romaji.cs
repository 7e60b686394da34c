using System.Collections.Frozen;
using System.Text;

namespace Bot.Search.Analysis;

/// <summary>
/// One Latin spelling for a text in kana or in any usual romaji (Hepburn, Kunrei, as typed into an input method), so that よしせ, yoshise and yosise meet.
/// </summary>
internal static class Romaji
{
    private const string Rows =
        "ア a イ i ウ u エ e オ o カ ka キ ki ク ku ケ ke コ ko ガ ga ギ gi グ gu ゲ ge ゴ go サ sa シ si ス su セ se ソ so ザ za ジ zi ズ zu ゼ ze ゾ zo "
        + "タ ta チ ti ツ tu テ te ト to ダ da デ de ド do ナ na ニ ni ヌ nu ネ ne ノ no ハ ha ヒ hi フ hu ヘ he ホ ho バ ba ビ bi ブ bu ベ be ボ bo "
        + "パ pa ピ pi プ pu ペ pe ポ po マ ma ミ mi ム mu メ me モ mo ヤ ya ユ yu ヨ yo ラ ra リ ri ル ru レ re ロ ro ワ wa ヲ o ン n";

    // The order matters: what is longer comes first.
    private static readonly (string Spelling, string Canonical)[] s_spellings =
    [
        ("sha", "sya"), ("shu", "syu"), ("sho", "syo"), ("shi", "si"), ("cha", "tya"), ("chu", "tyu"), ("cho", "tyo"), ("chi", "ti"), ("tsu", "tu"),
        ("jya", "zya"), ("jyu", "zyu"), ("jyo", "zyo"), ("ja", "zya"), ("ju", "zyu"), ("jo", "zyo"), ("ji", "zi"), ("fu", "hu"), ("dzu", "zu"), ("du", "zu"), ("di", "zi"),
        ("ou", "o"), ("oo", "o"), ("oh", "o"), ("uu", "u"), ("nn", "n"),
    ];

    private static readonly FrozenDictionary<char, string> s_kana =
        Rows.Split(' ').Chunk(2).ToFrozenDictionary(pair => pair[0][0], pair => pair[1]);

    /// <summary>The canonical spelling of a folded text; what is neither kana nor Latin stays as it is.</summary>
    public static string Canonical(ReadOnlySpan<char> folded)
    {
        var spelled = Spell(folded);
        var canonical = new StringBuilder(spelled.Length);
        for (var at = 0; at < spelled.Length;)
        {
            var (length, replacement) = Match(spelled.AsSpan(at));
            if (replacement is null)
                canonical.Append(spelled[at]);
            else
                canonical.Append(replacement);
            at += length;
        }
        return canonical.ToString();
    }

    /// <summary>Kana in Latin letters, everything else as it is.</summary>
    public static string Spell(ReadOnlySpan<char> folded)
    {
        var spelled = new StringBuilder(folded.Length * 2);
        var doubled = false;
        foreach (var character in folded)
        {
            if (character == 'ッ')
            {
                doubled = true;
                continue;
            }
            if (character is 'ャ' or 'ュ' or 'ョ')
                AppendGlide(character, spelled);
            else
                AppendPlain(character, doubled, spelled);
            doubled = false;
        }
        return spelled.ToString();
    }

    private static (int Length, string? Replacement) Match(ReadOnlySpan<char> rest)
    {
        foreach (var (spelling, canonical) in s_spellings)
        {
            if (rest.StartsWith(spelling, StringComparison.Ordinal))
                return (spelling.Length, canonical);
        }
        return (1, null);
    }

    // キ and ャ are kya: the vowel gives way to a y.
    private static void AppendGlide(char small, StringBuilder spelled)
    {
        if (spelled.Length > 0 && spelled[^1] == 'i')
            spelled.Length--;
        spelled.Append('y').Append(small switch { 'ャ' => 'a', 'ュ' => 'u', _ => 'o' });
    }

    private static void AppendPlain(char character, bool doubled, StringBuilder spelled)
    {
        if (!s_kana.TryGetValue(character, out var letters))
        {
            spelled.Append(character);
            return;
        }
        if (doubled)
            spelled.Append(letters[0]);
        spelled.Append(letters);
    }
}
