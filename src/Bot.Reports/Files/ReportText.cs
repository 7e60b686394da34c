using System.Globalization;
using System.Text;

namespace Bot.Reports.Files;

/// <summary>The text that the bytes of a file mean.</summary>
/// <param name="Content">The text; null where the bytes are no text.</param>
/// <param name="Remarks">What a reader of the text should know about it.</param>
internal sealed record ReportText(string? Content, IReadOnlyList<Remark> Remarks)
{
    /// <summary>The longest line that is read, in UTF-16 units: beyond it stands data (an embedded picture), not writing, and Markdown is costly on a line.</summary>
    public const int LineLimit = 100_000;

    /// <summary>The most lines that are read: many times those of the longest conference, and few enough to understand in a moment.</summary>
    public const int LinesLimit = 20_000;

    /// <summary>Decodes a file's bytes: UTF-8, or else what they most probably are.</summary>
    public static ReportText Decode(byte[] bytes)
    {
        var encoding = EncodingGuess.Of(bytes);
        var text = encoding.Decode(bytes);
        if (!EncodingGuess.IsText(text))
            return new ReportText(null, [new Remark(RemarkKind.Binary, 0)]);
        var remarks = new List<Remark>();
        if (encoding.Name is not "UTF-8")
            remarks.Add(new Remark(RemarkKind.OtherEncoding, 0, encoding.Name));
        if (encoding.IsDamaged(bytes))
            remarks.Add(new Remark(RemarkKind.BadBytes, LineOf(text, text.IndexOf('\uFFFD', StringComparison.Ordinal))));
        return new ReportText(Bounded(text, remarks), remarks);
    }

    /// <summary>The text without its overlong lines, each left empty so that the others keep their numbers, up to the limit of lines.</summary>
    private static string Bounded(string text, List<Remark> remarks)
    {
        var kept = new StringBuilder();
        var line = 1;
        var copied = 0;
        for (var start = 0; start < text.Length; line++)
        {
            if (line > LinesLimit)
            {
                remarks.Add(new Remark(RemarkKind.TooComplex, line, $"{Number(LinesLimit)} lines"));
                return kept.Append(text, copied, start - copied).ToString();
            }

            var end = EndOfLine(text, start);
            if (end - start > LineLimit)
            {
                remarks.Add(new Remark(RemarkKind.LongLine, line, Number(LineLimit)));
                kept.Append(text, copied, start - copied);
                copied = end;
            }

            start = end + (text.AsSpan(end).StartsWith("\r\n") ? 2 : 1);
        }

        return copied == 0 ? text : kept.Append(text, copied, text.Length - copied).ToString();
    }

    private static int EndOfLine(string text, int start)
    {
        var length = text.AsSpan(start).IndexOfAny('\r', '\n');
        return length < 0 ? text.Length : start + length;
    }

    private static string Number(int limit) => limit.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>The line that a place stands on, from 1; lines end as they do in Markdown.</summary>
    private static int LineOf(string text, int index)
    {
        var before = text.AsSpan(0, Math.Max(0, index));
        return 1 + before.Count('\n') + before.Count('\r') - before.Count("\r\n");
    }
}
