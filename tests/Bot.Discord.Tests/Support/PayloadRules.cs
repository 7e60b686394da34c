using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Bot.Discord.Tests.Support;

/// <summary>Discord's documented rules that its specification leaves out, and this bot's own: it notifies nobody.</summary>
internal static partial class PayloadRules
{
    private const int MessageBytes = 9000;

    /// <summary>What is wrong with the answer to an interaction.</summary>
    public static IEnumerable<string> ErrorsInCallback(JsonElement callback)
    {
        var type = callback.GetProperty("type").GetInt32();
        if (!callback.TryGetProperty("data", out var data)) return [];
        return type switch
        {
            4 or 7 => ErrorsInMessage(data),
            5 => data.EnumerateObject().Any(property => property.Name != "flags") ? ["a deferred answer holds more than flags"] : [],
            8 => ErrorsInChoices(data),
            9 => data.GetProperty("title").GetString()!.Length is 0 or > 45 ? ["the form's title"] : [],
            _ => [$"callback {type} has data"],
        };
    }

    /// <summary>What is wrong with a message that is sent or edited.</summary>
    public static IEnumerable<string> ErrorsInMessage(JsonElement message)
    {
        if (!message.TryGetProperty("allowed_mentions", out var mentions) || mentions.GetRawText() is not """{"parse":[]}""") yield return "may mention somebody";
        var embeds = Items(message, "embeds").ToList();
        foreach (var error in embeds.SelectMany(ErrorsInEmbed)) yield return error;
        foreach (var error in ErrorsInRows(Items(message, "components").ToList())) yield return error;
        var texts = embeds.SelectMany(EmbedTexts).ToList();
        if (texts.Sum(text => text.Length) > 6000) yield return "more than 6000 in all embeds";
        if (embeds.Select(embed => Text(embed, "url")).OfType<string>().GroupBy(url => url, StringComparer.Ordinal).Any(group => group.Count() > 1)) yield return "two embeds of one url";
        if (embeds.Count == 0 && string.IsNullOrWhiteSpace(Text(message, "content"))) yield return "an empty message";
        var bytes = texts.Concat(Items(message, "components").SelectMany(ComponentTexts)).Sum(Encoding.UTF8.GetByteCount);
        if (bytes > MessageBytes) yield return $"{bytes} bytes of text";
        foreach (var text in MarkdownTexts(message).Where(text => Mentions().IsMatch(text))) yield return $"text that reads as a mention: {Mentions().Match(text)}";
    }

    private static IEnumerable<string> ErrorsInEmbed(JsonElement embed)
    {
        if (!EmbedTexts(embed).Any()) yield return "an empty embed";
        foreach (var text in EmbedTexts(embed).Where(text => text.Trim().Length == 0)) yield return $"a blank text '{text}'";
        if (Text(embed, "title") is { Length: > 256 }) yield return "a title above 256";
        if (Text(embed, "description") is { Length: > 4096 }) yield return "a description above 4096";
        if (Text(embed, "author", "name") is { Length: > 256 }) yield return "an author above 256";
        if (Text(embed, "footer", "text") is { Length: > 2048 }) yield return "a footer above 2048";
        foreach (var text in EmbedTexts(embed).Where(HasBrokenPair)) yield return "half a surrogate pair";
    }

    private static IEnumerable<string> ErrorsInRows(List<JsonElement> rows)
    {
        if (rows.Count > 5) yield return "more than 5 rows";
        var ids = new List<string>();
        foreach (var components in rows.Select(row => Items(row, "components").ToList()))
        {
            var buttons = components.Count(component => component.GetProperty("type").GetInt32() == 2);
            if (components.Count is 0 or > 5 || (buttons != components.Count && components.Count > 1)) yield return "a row that is not up to 5 buttons or a menu";
            foreach (var component in components)
            {
                foreach (var error in ErrorsInComponent(component)) yield return error;
                if (Text(component, "custom_id") is { } id) ids.Add(id);
            }
        }
        if (ids.Distinct(StringComparer.Ordinal).Count() != ids.Count) yield return "two components of one custom_id";
    }

    private static IEnumerable<string> ErrorsInComponent(JsonElement component)
    {
        if (ComponentTexts(component).Any(HasBrokenPair)) yield return "half a surrogate pair on a component";
        if (Text(component, "custom_id") is { Length: 0 or > 100 }) yield return "a custom_id above 100";
        if (component.GetProperty("type").GetInt32() == 2)
        {
            if (Text(component, "label") is null or { Length: 0 or > 80 }) yield return "a button's label";
            var isLink = component.GetProperty("style").GetInt32() == 5;
            if (isLink != (Text(component, "url") is { Length: > 0 and <= 512 }) || isLink == (Text(component, "custom_id") is not null)) yield return "a button that is neither link nor not";
        }
        var values = Items(component, "options").Select(option => Text(option, "value")!).ToList();
        if (values.Count > 25 || values.Distinct(StringComparer.Ordinal).Count() != values.Count || values.Any(value => value.Length is 0 or > 100)) yield return "a menu's values";
        if (Items(component, "options").Any(option => Text(option, "label") is null or { Length: 0 or > 100 } || Text(option, "description") is { Length: 0 or > 100 })) yield return "a menu's texts";
    }

    private static IEnumerable<string> ErrorsInChoices(JsonElement data)
    {
        var choices = Items(data, "choices").ToList();
        if (choices.Count > 25) yield return "more than 25 choices";
        if (choices.Any(choice => Text(choice, "name") is null or { Length: 0 or > 100 } || Text(choice, "value") is null or { Length: 0 or > 100 })) yield return "a choice's texts";
    }

    private static IEnumerable<string> EmbedTexts(JsonElement embed) =>
        new[] { Text(embed, "title"), Text(embed, "description"), Text(embed, "author", "name"), Text(embed, "footer", "text") }.OfType<string>();

    private static IEnumerable<string> MarkdownTexts(JsonElement message) =>
        Items(message, "embeds").SelectMany(embed => new[] { Text(embed, "title"), Text(embed, "description") }).Append(Text(message, "content")).OfType<string>();

    private static IEnumerable<string> ComponentTexts(JsonElement component) =>
        new[] { Text(component, "label"), Text(component, "description") }.OfType<string>()
            .Concat(Items(component, "components").SelectMany(ComponentTexts)).Concat(Items(component, "options").SelectMany(ComponentTexts));

    private static IEnumerable<JsonElement> Items(JsonElement element, string name) =>
        element.TryGetProperty(name, out var items) && items.ValueKind is JsonValueKind.Array ? items.EnumerateArray() : [];

    private static string? Text(JsonElement element, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
        {
            if (element.ValueKind is not JsonValueKind.Object || !element.TryGetProperty(name, out element)) return null;
        }
        return element.ValueKind is JsonValueKind.String ? element.GetString() : null;
    }

    private static bool HasBrokenPair(string text) => text.EnumerateRunes().Any(rune => rune == Rune.ReplacementChar);

    // As Discord reads it: an escaped < opens nothing.
    [GeneratedRegex(@"(?<!\\)<(@[!&]?|#|a?:\w+:|/\w+:)\d+>|@(everyone|here)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Mentions();
}
