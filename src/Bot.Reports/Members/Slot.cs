using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Bot.Reports.Outlines;
using Bot.Reports.Words;

namespace Bot.Reports.Members;

/// <summary>What stands around a talk's title: its time, duration, number and kind.</summary>
/// <param name="Rest">The title, maybe with its speakers.</param>
/// <param name="Start">The time it started.</param>
/// <param name="HasDuration">True with "30min", "15分".</param>
/// <param name="HasNumber">True with "1.", "A.", "#3".</param>
/// <param name="HasKind">True with "Session:", "キーノート：".</param>
/// <param name="Lightning">True with "LT".</param>
internal sealed partial record Slot(Slice Rest, TimeOnly? Start, bool HasDuration, bool HasNumber, bool HasKind, bool Lightning)
{
    private const int MostPrefixes = 6;
    private const int LongestSuffix = 40;
    private const string Decorations = "-–—:：|｜・■□●○◆◇▼▽▲△★☆◎※→⇒►▶✅🎤💡📝　*";

    public bool HasTime => Start is not null;

    /// <summary>The title with the session's code that was taken off it, "D3 Cranes that talk"; null without. One such talk among others may be about D3.</summary>
    public Slice? Coded { get; private init; }

    private static bool IsBareCode(ReadOnlySpan<char> number) => char.IsAsciiLetterUpper(number[0]) && char.IsDigit(number.TrimEnd()[^1]) && char.IsWhiteSpace(number[^1]);

    /// <summary>Takes times, numbers and kinds off both ends of a line.</summary>
    public static Slot Read(Slice line)
    {
        var slot = new Slot(MaterialTail.Cut(line).Trim(Decorations), Start: null, HasDuration: false, HasNumber: false, HasKind: false, Lightning: line.Span.Contains('⚡'));
        for (var i = 0; i < MostPrefixes; i++)
        {
            var next = slot.WithoutPrefix().WithoutSuffix();
            if (next.Rest == slot.Rest) break;
            slot = next with { Rest = next.Rest.Trim(Decorations) };
        }
        return slot;
    }

    /// <summary>The same title with what another line says around it.</summary>
    public Slot With(Slot other) => this with
    {
        Start = Start ?? other.Start,
        HasDuration = HasDuration || other.HasDuration,
        HasNumber = HasNumber || other.HasNumber,
        HasKind = HasKind || other.HasKind,
        Lightning = Lightning || other.Lightning,
    };

    private Slot WithoutPrefix()
    {
        if (Rest.Span is not [var first, ..]) return this;
        var isFigure = char.IsDigit(first) || Brackets.Contains(first);
        var (kind, mayBeNumber, mayDecorate) = (TalkKinds.Prefix(Rest.Span), isFigure || MayBeNumber(Rest.Span), !char.IsLetterOrDigit(first));
        if (kind is null && !mayBeNumber && !mayDecorate) return this;
        var text = Rest.Text;
        if (isFigure && Time.Match(text) is { Success: true } time && ToTime(time) is { } start) return this with { Start = Start ?? start, Rest = Rest.From(time.Length) };
        if (isFigure && DurationPrefix.Match(text) is { Success: true } duration) return this with { HasDuration = true, Rest = Rest.From(duration.Length) };
        if (kind is { } prefix) return WithKind(prefix) with { Rest = Rest.From(prefix.Length) };
        if (mayBeNumber && Number.Match(text) is { Success: true } number) return this with { HasNumber = true, Coded = IsBareCode(number.ValueSpan) ? Rest : Coded, Rest = Rest.From(number.Length) };
        if (text[0] is '⚡') return this with { HasKind = true, Lightning = true, Rest = Rest.From(1).Trim("\uFE0F") };
        if (mayDecorate && Decoration.Match(text) is { Success: true } decoration) return this with { Rest = Rest.From(decoration.Length) };
        return this;
    }

    /// <summary>A title without "(no slides)" behind it.</summary>
    public static Slice WithoutRemark(Slice title) =>
        title.Span is [.., ')' or '）'] && NoSlides.Match(title.Text) is { Success: true, Index: > 0 } remark ? title.To(remark.Index) : title;

    private Slot WithoutSuffix()
    {
        if (TrailingPicture(Rest.Span) is > 0 and var end && end < Rest.Span.Length) return this with { Rest = Rest.To(end) };
        if (!MayHaveSuffix(Rest.Span)) return this;
        var tail = Rest.From(Math.Max(0, Rest.Span.Length - LongestSuffix));
        var (text, offset) = (tail.Text, tail.Start - Rest.Start);
        if (WithoutRemark(Rest) is var bare && bare != Rest) return this with { Rest = bare };
        if (Tag.Match(text) is { Success: true } tag && offset + tag.Index > 0) return this with { Rest = Rest.To(offset + tag.Index) };
        if (DurationSuffix.Match(text) is { Success: true } duration && offset + duration.Index > 0) return this with { HasDuration = true, Rest = Rest.To(offset + duration.Index) };
        if (TalkKinds.Suffix(text) is { } kind && offset + kind.Start > 0) return WithKind(kind) with { Rest = Rest.To(offset + kind.Start) };
        if (TimeSuffix.Match(text) is { Success: true } time && offset + time.Index > 0 && ToTime(time) is { } start) return this with { Start = Start ?? start, Rest = Rest.To(offset + time.Index) };
        return this;
    }

    /// <summary>Where the pictures of mood at a line's end begin; most lines end in a letter.</summary>
    private static int TrailingPicture(ReadOnlySpan<char> text)
    {
        if (text is not [.., > '\u2000' and var last] || char.IsLetter(last)) return text.Length;
        while (Rune.DecodeLastFromUtf16(text, out var rune, out var length) is OperationStatus.Done && (rune.Value is 0xFE0F or 0x200D || Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherSymbol))
            text = text[..^length].TrimEnd();
        return text.Length;
    }

    private static readonly SearchValues<char> Brackets = SearchValues.Create("([（【［<＜〈");

    private static readonly Beginnings Rooms = new("room|track|hall|stage|会場|ルーム|トラック");

    private static readonly SearchValues<char> NumberEnds = SearchValues.Create("、．，,.目");

    private static readonly SearchValues<char> ChineseDigits = SearchValues.Create("一二三四五六七八九十");

    /// <summary>"一、", "#3", "第3回", "①", "A.", "B2:", "No.4", "AB-12".</summary>
    private static bool MayBeNumber(ReadOnlySpan<char> text) =>
        text[0] is '#' or '＃' or '第' or >= '①' and <= '⑳' || Rooms.Begin(text) || ChineseDigits.Contains(text[0]) && text[1..Math.Min(text.Length, 4)].ContainsAny(NumberEnds)
        || char.IsAsciiLetterUpper(text[0]) && text is [var first, var second, ..]
        && (char.IsDigit(second) || char.IsAsciiLetterUpper(second) || second is '.' or ')' or '）' or ':' or '：' or '-' || second is 'o' && first is 'N' or 'V');

    private static bool MayHaveSuffix(ReadOnlySpan<char> text) =>
        text.Contains(" #", StringComparison.Ordinal) || text is [.., ')' or '）' or ']' or '］' or '】' or '>' or '＞' or '分'] || text.EndsWith("min") || text.EndsWith("mins") || text.EndsWith("minutes") || text.EndsWith("LT") || text.EndsWith("Keynote");

    private Slot WithKind(KindMark kind) => this with { HasKind = true, Lightning = Lightning || kind.IsLightning };

    private static TimeOnly? ToTime(Match match)
    {
        var hour = Digits.ToNumber(match.Groups["hour"].ValueSpan);
        var minute = match.Groups["minute"].Success ? Digits.ToNumber(match.Groups["minute"].ValueSpan) : 0;
        var isAfternoon = match.Groups["half"].ValueSpan.StartsWith("p", StringComparison.OrdinalIgnoreCase);
        if (isAfternoon && hour < 12) hour += 12;
        return hour < 24 && minute < 60 ? new TimeOnly(hour, minute) : null;
    }

    private const string Clock = @"(?<hour>\d{1,2})(?:[:：](?<minute>\d{2})|時(?:(?<minute>\d{1,2})分)?)(?:\s?(?<half>[AaPp]\.?[Mm]\.?))?";
    private const string Until = @"(?:\s*(?:[-–—~〜～−ー→‐]|to|から)\s*(?:late\b|\d{1,2}(?:[:：]\d{2}|時(?:\d{1,2}分)?)(?:\s?[AaPp]\.?[Mm]\.?)?)?)?";

    [GeneratedRegex(@"^[\[(（【<]?\s*" + Clock + Until + @"\s*[\])）】>]?", RegexOptions.ExplicitCapture)]
    private static partial Regex Time { get; }

    [GeneratedRegex(@"\s*[\[(（【<]\s*" + Clock + Until + @"\s*[\])）】>]\s*$", RegexOptions.ExplicitCapture)]
    private static partial Regex TimeSuffix { get; }

    [GeneratedRegex(@"^(?:[\[(（【]\s*\d{1,3}\s*(?:minutes|mins?|分間?|분|分钟)\s*枠?[\])）】]\s*[:：]?|\d{1,3}\s*(?:minutes|mins?|分間?|분|分钟)枠?\s*(?:[:：]|\s[-–—]\s|　))", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex DurationPrefix { get; }

    [GeneratedRegex(@"\s*(?:[\[(（【]\s*(?:約|LT\s*)?\d{1,3}\s*(?:minutes|mins?|m|分間?|분|分钟)\s*(?:枠|LT)?\s*[\])）】]|(?<!\s(?:in|under|within|for))[\s　]\d{1,3}\s*(?:minutes|mins?|分))\s*$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex DurationSuffix { get; }

    [GeneratedRegex(@"^(?:第\s?\d{1,2}\s?[部回話弾幕][:：]\s*|(?:No\.?|#|＃|第|Vol\.?)\s?\d{1,2}\s*(?:[.．)）:：、]|本目|部|回)?\s+|(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*(?:人|つ|番|席|発)目\s*[:：、.　]?\s*|\d{1,2}\s*(?:[.．)）]\s+|[.．)）、:：]\s*(?!\d)|本目\s*[:：.]?\s*)|[(（\[【](?:\d{1,2}-)?[A-Z]{0,2}-?\d{1,3}(?:-\d{1,2})?[)）\]】]\s*|[①-⑳]\s*|[一二三四五六七八九十]{1,3}[、．，.]\s*|[A-Z]\d{0,2}(?:\.[A-Z\d])?\.\s+|[A-Z]\d?\.[A-Z]\.?\s+|[A-Z]\d{0,2}[)）:：]\s+|(?:\d{1,2}-)?(?:[A-Z]|[A-Z]{2}-)-?\d{1,2}(?:-\d{1,2})?\s*(?:\([A-Z]{1,2}\)\s*)?[:：.]?\s+|【[^】]{0,8}\d[^】]{0,8}】\s*|\d{1,2}-\d{1,2}[.:：]?\s+|\d️⃣\s*|[\[(（【][A-Z][\])）】]\s*(?=\d{1,2}[:：]\d{2})|(?:[Rr]oom|[Tt]rack|[Hh]all|[Ss]tage|会場|ルーム|トラック)\s?(?:[A-Z]\d?|\d{1,2}|[一二三四])\s*[:：]\s*)(?=[^\sをはがにでのと])", RegexOptions.ExplicitCapture)]
    private static partial Regex Number { get; }

    [GeneratedRegex(@"\s*[(（](?:(?:発表)?資料|スライド|slides?)?(?:は|の)?(?:公開)?(?:な[しく]|無し|非公開|未公開)[)）]$|\s*[(（](?:no|without) slides[)）]$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex NoSlides { get; }

    [GeneratedRegex(@"\s#[a-z][\w\-/]*$")]
    private static partial Regex Tag { get; }

    [GeneratedRegex(@"^(?::[a-z_0-9]+:|\[[ xX]\](?=\s)|[\p{So}\p{Cs}\uFE0F\u200D])\s*", RegexOptions.ExplicitCapture)]
    private static partial Regex Decoration { get; }
}
