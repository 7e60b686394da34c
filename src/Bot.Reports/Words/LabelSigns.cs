using System.Buffers;
using System.Text;
using Bot.Reports.Outlines;
using Bot.Reports.People;

namespace Bot.Reports.Words;

/// <summary>Pictures that stand where others write a label: 🎤 before who speaks, 📄 before the slides. A picture alone may be decoration, so what follows must be of that kind.</summary>
internal static class LabelSigns
{
    private const double LikelyName = 0.5;

    /// <summary>The label that a line's picture stands for, and what follows it; null for a line without one.</summary>
    public static (LabelKind Kind, Slice Value)? Read(Slice line)
    {
        var text = line.Span;
        if (text.IsEmpty || text[0] < '⌚' || Rune.DecodeFromUtf16(text, out var sign, out var length) is not OperationStatus.Done || KindOf(sign) is not { } kind) return null;
        var value = line.From(length).Trim("\uFE0F\u200D:：");
        return IsOfKind(value, kind) ? (kind, value) : null;
    }

    private static LabelKind? KindOf(Rune sign) => sign.ToString() switch
    {
        "🎤" or "🎙" or "🗣" or "👤" or "👩" or "👨" or "🧑" or "🙋" => LabelKind.Speaker,
        "📄" or "📑" or "📊" or "📽" or "📎" or "🎞" => LabelKind.Slides,
        "🎥" or "📹" or "🎬" or "📺" => LabelKind.Video,
        "📅" or "📆" or "🗓" => LabelKind.Date,
        "📍" => LabelKind.Venue,
        "💬" or "💭" => LabelKind.Notes,
        _ => null,
    };

    private static bool IsOfKind(Slice value, LabelKind kind) => kind switch
    {
        LabelKind.Speaker => PeopleReader.Read(value).Plausibility >= LikelyName,
        LabelKind.Slides or LabelKind.Video => value.HasLinks,
        LabelKind.Date => !value.HasLinks && TextShape.HasDigits(value.Span),
        _ => !value.HasLinks,
    };
}
