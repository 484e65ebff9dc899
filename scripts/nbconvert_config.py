"""How `npm run jupyter-notebook` has nbconvert run a notebook."""

from queue import Empty

from nbclient.util import run_sync
from nbconvert.preprocessors import ExecutePreprocessor

# Deno gives some results just after it has said that it is done with a cell. Who stops listening then loses them.
SECONDS_TO_WAIT = 0.3


class PatientPreprocessor(ExecutePreprocessor):
    """Runs each cell, and listens on for what comes late."""

    def preprocess_cell(self, cell, resources, index):
        cell, resources = super().preprocess_cell(cell, resources, index)
        if cell.cell_type == "code":
            run_sync(self.listen_on)(cell, index)
        return cell, resources

    async def listen_on(self, cell, index):
        while True:
            try:
                message = await self.kc.iopub_channel.get_msg(timeout=SECONDS_TO_WAIT)
            except Empty:
                return
            if message["msg_type"] != "status":
                self.process_message(message, cell, index)


c = get_config()  # noqa: F821, nbconvert gives it
c.ClearOutputPreprocessor.enabled = True
c.NotebookExporter.preprocessors = [PatientPreprocessor]
c.PatientPreprocessor.enabled = True
c.PatientPreprocessor.timeout = 120
