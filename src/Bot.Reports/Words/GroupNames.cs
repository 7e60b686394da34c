using Bot.Reports.Outlines;

namespace Bot.Reports.Words;

/// <summary>What a heading over several talks is called: LT, Session 2, セッション, Day 1, 本編.</summary>
internal static class GroupNames
{
    private const int Longest = 200;

    // What such a name is made of beside kinds.
    private static readonly PhraseTree Words = new(PhraseTree.Each(
        "day|track|part|room|session|第|stage|block|hall|本編|大|minutes|mins|min|分|本|x|ここから|コーナー|タイム|発表内容|登壇内容|各発表|前半|後半|午前|午後|発表一覧|セッション一覧|トーク一覧|メモ|開催|round|each|会|聴いた|聞いた|参加した|私が|部|日目|一日目|二日目|三日目|one|two|three|four|first|second|third|morning|afternoon|evening|ルーム|トラック|notes|speaker|the|and|of|の|と|内容|レポート|一覧|まとめ|たち|列表|그리고|정리|목록|첫째|둘째|날"));

    // "発表5人" counts talks, "31人" those who came.
    private static readonly PhraseTree Counters = new("人", "개");

    // The opening of all is no group, that of the lightning talks is one.
    private static readonly PhraseTree Ends = new("opening", "closing", "オープニング", "クロージング");
    private static readonly PhraseTree LightningWords = new("LT", "lightning", "ライトニング");

    /// <summary>True when a heading is made of nothing else than such words.</summary>
    public static bool Is(ReadOnlySpan<char> title)
    {
        if (title.Length > Longest || title.Contains(TextLines.CellBreak)) return false;
        var isWord = false;
        for (var rest = WithoutSigns(title); !rest.IsEmpty;)
        {
            var length = WordIn(rest);
            if (length == 0 && isWord) length = Counters.LongestIn(rest);
            if (length == 0) return false;
            isWord = true;
            rest = WithoutSigns(rest[length..]);
        }
        return isWord || title.ContainsAnyInRange('0', '9') || title.ContainsAnyInRange('①', '⑳');
    }

    private static int WordIn(ReadOnlySpan<char> text)
    {
        if (Math.Max(KindNames.LongestIn(text), Words.LongestIn(text)) is > 0 and var word) return word;
        if (Ends.LongestIn(text) is > 0 and var end && LightningWords.LongestIn(text[end..].TrimStart()) > 0) return end;
        return char.IsAsciiLetter(text[0]) && (text.Length == 1 || !TextShape.IsWordSign(text[1])) ? 1 : 0;
    }

    /// <summary>Figures and signs stand between the words.</summary>
    private static ReadOnlySpan<char> WithoutSigns(ReadOnlySpan<char> text)
    {
        while (text is [var sign, ..] && (char.IsDigit(sign) || !TextShape.IsWordSign(sign))) text = text[1..];
        return text;
    }
}
