namespace BridgeRuntime.Internal
{
    using global::System;

    /// <summary>Whether an answer is a success, an error of the contract, or neither.</summary>
    internal sealed class AnswerJudge
    {
        private readonly BridgeAttempt attempt;
        private readonly ClientCore core;

        internal AnswerJudge(BridgeAttempt attempt, ClientCore core)
        {
            this.attempt = attempt;
            this.core = core;
        }

        /// <summary>The response of a 200 (wire-protocol H3).</summary>
        internal T Response<T>(BridgeAnswer answer, JsonRead<T> read)
        {
            JudgeHead(answer);
            if (answer.Status != 200)
            {
                throw Failure(answer);
            }

            try
            {
                return JsonDoor.ReadResponse(answer.Body.Span, read);
            }
            catch (BridgeJsonException error)
            {
                throw Bad("the answer breaks the contract: " + MessageText.Breach(error), error);
            }
        }

        /// <summary>That there is a 200 or an error, and that it is JSON.</summary>
        private void JudgeHead(BridgeAnswer answer)
        {
            if (answer.Status >= 300 && answer.Status < 400)
            {
                throw Bad("the bridge answered with a redirect (" + answer.Status + "), which is not followed");
            }

            if (answer.Status != 200 && answer.Status < 400)
            {
                throw Bad("the status " + answer.Status + " is none that a contract has");
            }

            string field = answer.ContentType ?? "";
            if (MediaType(field) != "application/json")
            {
                string type = MediaType(core.Token.Redacted(field));
                throw Bad(
                    "the answer (" + answer.Status + ") is " + type + ", not application/json; is "
                    + core.Address.Authority + " the bridge?");
            }
        }

        /// <summary>
        /// The error that an answer holds. Its message is the contract's own: nothing that the server wrote stands in it.
        /// </summary>
        private BridgeException Failure(BridgeAnswer answer)
        {
            ErrorObject received = Received(answer);
            BridgeErrors.KnownError known = received == null ? null : BridgeErrors.Known(received.Code);
            bool isError = received != null
                && (known == null ? MayBeShown(received.Code) : known.Status == answer.Status);
            if (!isError)
            {
                return Bad("the status is " + answer.Status + ", without the contract's error object");
            }

            return known == null
                ? new BridgeUndeclaredErrorException(attempt, received.Code, answer.Status, received.Violations)
                : known.Make(attempt, received.Violations);
        }

        private static ErrorObject Received(BridgeAnswer answer)
        {
            try
            {
                return JsonDoor.Read<ErrorObject>(answer.Body.Span, ErrorObject.Read);
            }
            catch (BridgeJsonException)
            {
                return null;
            }
        }

        private BridgeAnswerException Bad(string what, Exception cause = null)
        {
            return new BridgeAnswerException(attempt, core.Token.Redacted(what), core.Token.Redacted(cause));
        }

        /// <summary>Whether a contract could have it, and it is not the token.</summary>
        private bool MayBeShown(string code)
        {
            foreach (char each in code)
            {
                if (!((each >= 'a' && each <= 'z') || (each >= '0' && each <= '9') || each == '_'))
                {
                    return false;
                }
            }

            return code.Length <= 64 && core.Token.Redacted(code) == code;
        }

        /// <summary>Without its parameters, fit to stand in a message.</summary>
        private static string MediaType(string value)
        {
            string type = value.Split(';')[0].Trim(' ', '\t').ToLowerInvariant();
            bool isPlain = type.Length > 0 && type.Length <= 64;
            foreach (char each in type)
            {
                isPlain = isPlain && each > 0x20 && each < 0x7F;
            }

            return isPlain ? type : "of no media type";
        }
    }
}
