using Bot.Answers;
using Bot.Discord.Payloads;
using Bot.Discord.Rendering;

namespace Bot.Discord.Interactions;

/// <summary>The form in which a request that found nothing is put otherwise.</summary>
internal static class Rewording
{
    /// <summary>The longest text that an option takes: longer ones would not fit on a message as what was asked.</summary>
    public const int LongestText = 200;

    /// <summary>The free text of a request; null where it has none.</summary>
    public static OptionDescription? OptionOf(CommandDescription? command, CommandRequest request) =>
        command?.Options.FirstOrDefault(option => option is { Kind: OptionKind.Text, Choices.Count: 0 } && request[option.Name] is not null);

    /// <summary>The form for an option, filled in with what was asked.</summary>
    public static OpenModal Form(string customId, OptionDescription option, CustomId id, Locale locale)
    {
        var label = TextCut.Line(option.Summary.In(locale), TextRoom.Of(Limits.ModalTitle), markdown: false);
        var value = TextCut.Line(id.Request[option.Name] ?? "", TextRoom.Of(LongestText), markdown: false);
        var input = new TextInput(option.Name) { Value = value, MaxLength = LongestText };
        return new OpenModal(new Modal(customId, Wording.Reword.In(locale), [new Label(label, input)]));
    }

    /// <summary>The request with what the form was filled in with.</summary>
    public static CommandRequest Read(CustomId id, IEnumerable<FilledField> fields)
    {
        var options = new Dictionary<string, string>(id.Request.Options, StringComparer.Ordinal);
        foreach (var field in fields.SelectMany(field => field.All()))
        {
            if (field is { CustomId: { } name, Value: { } value }) options[name] = value;
        }
        return new CommandRequest(id.Request.Command, options);
    }
}
